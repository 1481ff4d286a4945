/** The place that a text is written from, and its agency, before the first sentence → the dateline. */
import type { Span, Finding, Reading, Recognizer, Spot } from './draft.js'
import { isPlace } from './places.js'
import { isNoPlace } from './dates/published.js'
import { isFunctionWord, startsSentence } from './sentence.js'
import { readSources } from './source.js'
import { singleBlanks } from '../text/unseen.js'
import type { SourceBook } from '../article/fields/source-book.js'

/** `BALEN - Meer`, `BALEN- Meer`, `BALEN -Meer` */
const DASH = String.raw`(?:\s*(?:--|[-–—])\s+(?=\S)|\s+(?:--|[-–—])(?=["“„‘'«]?\p{Lu}))`
const UPPER = String.raw`['’]?\p{Lu}[\p{Lu}'’./-]+(?: [\p{Lu}'’./-]{2,}){0,3}`
const ANY_CASE = String.raw`['’]?\p{Lu}[\p{L}'’./-]+(?: \p{L}[\p{L}'’./-]*){0,3}`
/** What some agencies add: `BOSTON, Mass., April 17`, `ROMA, 17 APR`. */
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?`
const DAY = String.raw`(?:,? (?:\d{1,2}\.?(?: ?\p{L}{3,10}\.?)?|\p{L}{3,10}\.? \d{1,2}|\d{1,2}/\d{1,2})(?:,? \d{4})?)?`

const WITH_AGENCY = new RegExp(
  `^(?<place>${ANY_CASE}${REGION}${DAY})\\s*\\((?<agency>[^()]{2,40})\\)(?<dash>\\s*(?:--|[-–—.:=])?)\\s*(?=\\S)`,
  'u',
)
const UPPER_DASH = new RegExp(
  `^(?<place>${UPPER}${REGION}${DAY}(?:\\s*\\([^()]{2,30}\\))?)${DASH}`,
  'u',
)
const AGENCY_FIRST = new RegExp(`^\\((?<agency>[^()]{2,40})\\)(?:${DASH}|\\s+(?=\\S))`, 'u')
const NAME = String.raw`['’]?\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}?`
const NAME_DASH = new RegExp(`^(?<place>${NAME})${DASH}`, 'u')
const NAME_SENTENCE = new RegExp(`^(?<place>${NAME})\\s+(?=\\p{Lu})`, 'u')
const WINDOW = 120

/** `BRUSSEL (BELGA) - De regering`, `London, April 17 (Reuters) – The`: the agency must be a known one. */
export const agencyDateline: Recognizer = {
  id: 'agency-dateline',
  zone: 'start',
  atMost: 0.96,
  recognize({ text, start }: Spot, { draft, book }: Reading): Finding | null {
    if (!mayHaveDateline(draft)) return null
    const match = WITH_AGENCY.exec(text.slice(0, WINDOW))
    const { place = '', agency = '', dash = '' } = match?.groups ?? {}
    const agencies = match && readAgencies(agency, book)
    if (!agencies || (dash.trim() === '' && place !== place.toUpperCase())) return null
    const rule = 'agency-dateline'
    const opening = start + text.indexOf('(', place.length)
    return {
      found: { dateline: place, sources: mergeSources(draft.sources, agencies) },
      spans: [
        { field: 'dateline', start, end: opening, at: start, rule, confidence: 0.96 },
        {
          field: 'sources',
          start: opening,
          end: start + match[0].trimEnd().length,
          at: opening + 1,
          rule,
          confidence: 0.96,
        },
      ],
    }
  },
}

/** `DUITSLAND – In`, `BRUSSEL (BELGIË) - De` */
export const upperCaseDateline: Recognizer = {
  id: 'upper-case-dateline',
  zone: 'start',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (!mayHaveDateline(draft)) return null
    const match = UPPER_DASH.exec(text.slice(0, WINDOW))
    const { place = '' } = match?.groups ?? {}
    const [name = ''] = place.split(/[,(]/)
    const isKnown = isPlace(name.trim())
    if (!match || isNoPlace(name.trim()) || (place.length < 4 && !isKnown)) return null
    const end = start + match[0].trimEnd().length
    const finding = claimPlace(place, start, end, 'upper-case-dateline', isKnown ? 0.9 : 0.6)
    if (isKnown) return finding
    return { ...finding, remarks: [{ rule: 'dateline-unknown', words: [place], offset: start }] }
  },
}

/** `Brussel - De regering`: a place in lower case must be known, and a sentence must follow. */
export const placeBeforeDash: Recognizer = {
  id: 'place-before-dash',
  zone: 'start',
  atMost: 0.8,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (!mayHaveDateline(draft)) return null
    const match = NAME_DASH.exec(text.slice(0, WINDOW))
    const { place = '' } = match?.groups ?? {}
    if (!match || !isPlace(place) || !startsSentence(text.slice(match[0].length))) return null
    return claimPlace(place, start, start + match[0].trimEnd().length, 'place-before-dash', 0.8)
  },
}

/** `0 Brussel De man …`: behind a source or a count, a name and then a sentence. */
export const placeBeforeLead: Recognizer = {
  id: 'place-before-lead',
  zone: 'start',
  atMost: 0.85,
  recognize({ text, start }: Spot, { draft, previous }: Reading): Finding | null {
    const isBehind = previous === 'comments' || previous === 'sources' || previous === 'kicker'
    if (!mayHaveDateline(draft) || !isBehind) return null
    const match = NAME_SENTENCE.exec(text.slice(0, WINDOW))
    const { place = '' } = match?.groups ?? {}
    if (!match || isFunctionWord(place) || !startsSentence(text.slice(match[0].length))) return null
    if (!isPlace(place)) return null
    return claimPlace(place, start, start + place.length, 'place-before-lead', 0.85)
  },
}

/** `Brussel` on a line of its own, with the text below it. */
export const placeLine: Recognizer = {
  id: 'place-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (!mayHaveDateline(draft) || next === '' || draft.headline === null) return null
    if (!isPlace(text)) return null
    return claimPlace(text, start, start + text.length, 'place-line', 0.9)
  },
}

/** `(ANSA) - ROMA, 17 APR - Il governo`: the agency precedes its dateline. */
export const agencyBeforeLead: Recognizer = {
  id: 'agency-before-lead',
  zone: 'start',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft, book }: Reading): Finding | null {
    if (!mayHaveDateline(draft)) return null
    const match = AGENCY_FIRST.exec(text.slice(0, WINDOW))
    const agencies = match && readAgencies(match.groups?.['agency'] ?? '', book)
    if (!agencies) return null
    const end = start + match[0].trimEnd().length
    const rule = 'agency-before-lead'
    return {
      found: { sources: mergeSources(draft.sources, agencies) },
      spans: [{ field: 'sources', start, end, at: start + 1, rule, confidence: 0.9 }],
    }
  },
}

function mayHaveDateline(draft: Reading['draft']): boolean {
  return draft.dateline === null && (draft.hasHeader || draft.headline !== null)
}

/** The text between the brackets is a list of known agencies and nothing else. */
export function readAgencies(text: string, book: SourceBook): readonly string[] | null {
  const list = readSources(text, 0, book)
  return list && list.unknown.length === 0 && list.end === text.length ? list.sources : null
}

export function mergeSources(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])]
}

function claimPlace(
  dateline: string,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Finding {
  const span: Span = { field: 'dateline', start, end, at: start, rule, confidence }
  return { found: { dateline: singleBlanks(dateline) }, spans: [span] }
}
