/** `Jan Peeters, "Brug gaat dicht", in: De Volksstem, 12 mei 1959, p. 4.` above a text → author, headline, paper and day. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { settleMoment } from '../../article/dates/date.js'
import { hasFigure } from '../../text/figures.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { namesPage } from './line-parts.js'
import { isName } from '../names/name.js'

const LONGEST = 260
const CITED =
  /^(?:(?<author>[^"“„«»,]{3,50}(?:, \p{Lu}\.?)?)[,:.]\s+)?(?<open>["“„«‘]\s?)(?<title>[^"“”„«»’]{5,180}?)\s?["”“»’][.,]?\s+(?:(?:in|uit|dans|aus|from|en)\s?:?\s+)?(?<paper>\p{Lu}[^,"]{2,50}),\s+(?<rest>.{6,60})$/u
/** `Peeters J.`, `Peeters, J.` */
const FAMILY_FIRST =
  /^(?<family>\p{Lu}[\p{L}'’ -]{1,30}?),?\s(?<given>(?:\p{Lu}\.-?){1,3}|\p{Lu}\p{Ll}+)$/u

export const citationLine: Recognizer = {
  id: 'citation-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.headline !== null || draft.hasHeader || draft.moment || next === '') return null
    if (text.length > LONGEST || !hasFigure(text) || !/["“„«]/.test(text)) return null
    const groups = CITED.exec(text)?.groups
    const { author = '', title = '', paper = '', rest = '' } = groups ?? {}
    const found = groups ? findDateInLine(rest) : null
    if (!found || found.start > 0 || found.moment.date.day === null) return null
    const behind = rest.slice(found.end).replace(/\.$/, '')
    if (behind.replace(/[\s.,;]/g, '') !== '' && !namesPage(behind)) return null
    if (!settleMoment(found.moment, { zone: context.settings.zone, month: draft.month }))
      return null
    const name = author === '' ? '' : inOrder(author)
    if (name !== '' && !isName(name)) return null
    const headlineAt = text.indexOf(title, author.length)
    const paperAt = text.indexOf(paper, headlineAt + title.length)
    const dayAt = text.length - rest.length
    const places: readonly Place[] = [
      ...(name === '' ? [] : [{ field: 'authors' as const, at: 0 }]),
      { field: 'headline', at: headlineAt },
      { field: 'sources', at: paperAt },
      { field: 'date', at: dayAt },
    ]
    const draftOf: Partial<Draft> = {
      headline: title,
      sources: [paper],
      moment: found.moment,
      ...(name === '' ? {} : { authors: [name] }),
    }
    return { found: draftOf, spans: claim(places, { text, start }) }
  },
}

/** `The Sun. [volume] (New York [N.Y.]) 1833-1916, March 12, 1901, Page 3, Image 3`: how a library names a page. */
const OF_LIBRARY =
  /^(?<paper>\p{Lu}[^()[\]]{2,60}?)\.?\s(?:\[volume\]\s)?\([^()]{2,60}\)(?:\s1[6-9]\d\d-(?:\d{4}|current|[\d?]{2,4})?)?,\s(?<rest>.{8,80})$/u

export const libraryLine: Recognizer = {
  id: 'library-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment || draft.hasHeader || next === '' || text.length > LONGEST) return null
    if (!text.includes('(') || !hasFigure(text)) return null
    const { paper = '', rest = '' } = OF_LIBRARY.exec(text)?.groups ?? {}
    const found = rest === '' ? null : findDateInLine(rest)
    if (!found || found.start > 0 || found.moment.date.day === null) return null
    if (!namesPage(rest.slice(found.end).replace(/\.$/, ''))) return null
    if (!settleMoment(found.moment, { zone: context.settings.zone, month: draft.month }))
      return null
    const places: readonly Place[] = [
      { field: 'sources', at: 0 },
      { field: 'date', at: text.length - rest.length },
    ]
    return {
      found: { sources: [paper], moment: found.moment },
      spans: claim(places, { text, start }),
    }
  },
}

type Place = { readonly field: Span['field']; readonly at: number }

/** Each from where its value begins, with the marks before it, to where the next one does. */
function claim(
  places: readonly Place[],
  { text, start }: Pick<Spot, 'text' | 'start'>,
): readonly [Span, ...Span[]] {
  const spans = places.map(({ field, at }, index): Span => ({
    field,
    start: start + (index === 0 ? 0 : at),
    end: start + (places[index + 1]?.at ?? text.length),
    at: start + at,
    rule: 'citation-line',
    confidence: 0.9,
  }))
  const [first, ...others] = spans
  return [first!, ...others]
}

function inOrder(name: string): string {
  const { family, given } = FAMILY_FIRST.exec(name.trim())?.groups ?? {}
  const isSorted =
    family !== undefined && given !== undefined && (given.includes('.') || name.includes(','))
  return isSorted ? `${given} ${family}` : name.trim()
}
