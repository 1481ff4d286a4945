/** A line with a date and what stands beside it, and lines of several days → the fields that they are. */
import { singleBlanks } from '../text/unseen.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { parseVagueDate } from '../article/dates/date-range.js'
import { settleMoment } from '../article/dates/date.js'
import type { PlacedRemark } from '../article/remark.js'
import { mergeSources } from './dateline.js'
import { furnitureOf } from './furniture.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from './draft.js'
import { namesPage, readLineParts, type LinePart } from './line-parts.js'
import { beforeUpdate, withoutCue } from './published.js'

/** No such line is longer. */
const LONGEST = 120
/** Where a text without a header says its day is right below its headline. */
const CLOSING = /[.!?]["”’»]?$/

/** `De Kempenaar, 3 juni 1994, p. 5`, `By Ann Roe | June 1, 2022`, `3 juni 1994 | Regio | Jan Peeters` */
export const dateAmong: Recognizer = {
  id: 'date-among',
  zone: 'line',
  atMost: 0.93,
  recognize({ text, start }: Spot, { draft, book, context }: Reading): Finding | null {
    const line = text.length > 2 * LONGEST ? text : beforeUpdate(text)
    if (draft.moment || line.length > LONGEST || !/\d/.test(line)) return null
    if (furnitureOf(text) === 'credit') return null
    const found = findDateInLine(line)
    if (!found) return null
    const { moment } = found
    if (!settleMoment(moment, { zone: context.settings.zone, month: draft.month })) return null
    const before = line.slice(0, found.start)
    const behind = line.slice(found.end)
    const isPaged = namesPage(before) || namesPage(behind)
    const first = readLineParts(before, 0, book, isPaged, moment.time !== null)
    const last = first && readLineParts(behind, found.end, book, isPaged)
    if (!first || !last || (first.length + last.length === 0 && CLOSING.test(behind))) return null
    const parts = [...first, ...last]
    const date = {
      start: found.start,
      field: 'date' as const,
      rule: 'date-among',
      confidence: 0.93,
    }
    return {
      found: { ...fieldsOf(parts, draft), moment },
      spans: claimAll([...first, date, ...last], line, start),
      remarks: remarkGuesses(parts, start),
    }
  },
}

/** `Zaterdag 4 en zondag 5 juni 1994`, `zomer 1994`, `1994?` */
export const vagueDateLine: Recognizer = {
  id: 'vague-date-line',
  zone: 'line',
  atMost: 0.7,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.moment || text.length > LONGEST || !(draft.hasHeader || draft.headline !== null))
      return null
    const vague = parseVagueDate(withoutCue(singleBlanks(text)))
    if (!vague) return null
    const { written, kind, kept } = vague
    if (draft.month !== null && kind === 'vague') return null
    const end = start + text.length
    return {
      found: { moment: { weekday: null, date: written, time: null } },
      spans: [{ field: 'date', start, end, at: start, rule: 'vague-date-line', confidence: 0.7 }],
      remarks: [
        {
          rule: kind === 'range' ? 'date-range' : 'date-vague',
          words: [text, kept],
          offset: start,
        },
      ],
    }
  },
}

function fieldsOf(parts: readonly LinePart[], draft: Draft): Partial<Draft> {
  const valuesOf = (field: LinePart['field']): readonly string[] =>
    parts.filter((part) => part.field === field).map(({ value }) => value)
  const [place] = valuesOf('dateline')
  const [kicker] = valuesOf('kicker')
  const initials = valuesOf('initials')
  return {
    authors: mergeSources(draft.authors, valuesOf('authors')),
    sources: mergeSources(draft.sources, valuesOf('sources')),
    ...(initials.length > 0 && draft.initials.length === 0 ? { initials } : {}),
    ...(place !== undefined && draft.dateline === null ? { dateline: place } : {}),
    ...(kicker !== undefined && draft.kicker === null ? { kicker } : {}),
  }
}

type Claim = Pick<Span, 'field' | 'start' | 'rule'> & { readonly confidence?: number }

/** Each part from where it begins to where the next one does. */
function claimAll(
  claims: readonly Claim[],
  line: string,
  start: number,
): readonly [Span, ...Span[]] {
  const spans = claims.map(({ field, rule, start: at, confidence = 0.93 }, index): Span => {
    const from = start + (index === 0 ? 0 : at)
    const next = claims[index + 1]
    const end = start + (next ? next.start : line.length)
    return { field, start: from, end, at: start + at, rule, confidence }
  })
  return spans as unknown as readonly [Span, ...Span[]]
}

function remarkGuesses(parts: readonly LinePart[], start: number): readonly PlacedRemark[] {
  return parts
    .filter(({ isGuess }) => isGuess)
    .map(({ value, start: at }) => ({ rule: 'author-guessed', words: [value], offset: start + at }))
}
