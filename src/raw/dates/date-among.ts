/** A line with a date and what stands beside it, and lines of several days → the fields that they are. */
import { hasFigure } from '../../text/figures.js'
import { singleBlanks } from '../../text/unseen.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { parseVagueDate, type VagueDate } from '../../article/dates/date-range.js'
import { settleMoment } from '../../article/dates/date.js'
import type { PlacedRemark } from '../../article/remark.js'
import { mergeSources } from '../dateline.js'
import { isName } from '../names/name.js'
import { furnitureOf } from '../page/furniture.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { readLoneNames } from '../names/lone-names.js'
import { namesPage, readLineParts, type LinePart } from './line-parts.js'
import { readBare, withoutUnknownDay } from './day-unknown.js'
import { beforeUpdate, parseDateLine, withoutCue } from './published.js'

/** No such line is longer. */
const LONGEST = 120
/** Where a text without a header says its day is right below its headline. */
const CLOSING = /[.!?]["”’»]?$/

/** `3-5 mei 2019` is a range, `* 4 mei 1950` and `† 4 mei 2009` are of a life, and an embargo is no day of writing. */
const NOT_OF_ARTICLE = /(?:[*†‡✝°]\s?|\b(?:embargo|sperrfrist|gesperrt)\b[^\d]{0,30})$/iu
/** Between `nr. 3` and a day of the week nothing goes on. */
const RANGE = /\d\s?[-–—/+&]\s?$/u

/** `De Kempenaar, 3 juni 1994, p. 5`, `By Ann Roe | June 1, 2022`, `3 juni 1994 | Regio | Jan Peeters` */
export const dateAmong: Recognizer = {
  id: 'date-among',
  zone: 'line',
  atMost: 0.93,
  recognize({ text, start }: Spot, { draft, book, context }: Reading): Finding | null {
    const line = text.length > 2 * LONGEST ? text : beforeUpdate(text)
    if (draft.moment || line.length > LONGEST || !hasFigure(line)) return null
    if (furnitureOf(text) === 'credit') return null
    const found = findDateInLine(line)
    if (!found) return null
    const { moment } = found
    if (!settleMoment(moment, { zone: context.settings.zone, month: draft.month })) return null
    const before = line.slice(0, found.start)
    const behind = line.slice(found.end)
    if (NOT_OF_ARTICLE.test(before)) return null
    if (moment.weekday === null && RANGE.test(before)) return null
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

/** `Jan Peeters19 oktober 2013, 7:00`, as the pages of some papers are copied. */
const GLUED_NAME =
  /^(?<name>\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]{1,20}){1,4})(?=\d{1,2} \p{L}{3,12}\.? \d{4})/u

export const nameAndDay: Recognizer = {
  id: 'name-and-day',
  zone: 'line',
  atMost: 0.93,
  recognize({ text, start }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment || !hasFigure(text)) return null
    const name = GLUED_NAME.exec(text)?.groups?.['name']
    if (name === undefined || !isName(name))
      return claimNamesAndDay({ text, start }, draft, context)
    const moment = parseDateLine(text.slice(name.length))
    if (!moment || !settleMoment(moment, { zone: context.settings.zone, month: draft.month }))
      return null
    const span = { rule: 'name-and-date', confidence: 0.93 }
    const at = start + name.length
    return {
      found: { moment, authors: mergeSources(draft.authors, [name]) },
      spans: [
        { ...span, field: 'authors', start, end: at, at: start },
        { ...span, field: 'date', start: at, end: start + text.length, at },
      ],
      remarks: [{ rule: 'author-guessed', words: [name], offset: start }],
    }
  },
}

/** `Marleen Smets en Tom Claes 26 februari 2012`, with nothing but a blank between: a guess, below a headline alone. */
function claimNamesAndDay(
  { text, start }: Pick<Spot, 'text' | 'start'>,
  draft: Draft,
  { settings }: Reading['context'],
): Finding | null {
  if (draft.headline === null || draft.authors.length > 0 || text.length > LONGEST) return null
  const found = findDateInLine(text)
  if (!found || found.start === 0 || found.end !== text.length) return null
  if (!/\p{L}\s$/u.test(text.slice(0, found.start))) return null
  const names = readLoneNames(text.slice(0, found.start).trim())
  const { moment } = found
  if (names.length === 0 || !settleMoment(moment, { zone: settings.zone, month: draft.month }))
    return null
  const span = { rule: 'name-and-date', confidence: 0.7 }
  const at = start + found.start
  return {
    found: { moment, authors: names },
    spans: [
      { ...span, field: 'authors', start, end: at, at: start },
      { ...span, field: 'date', start: at, end: start + text.length, at },
    ],
    remarks: [{ rule: 'author-guessed', words: [names.join(', ')], offset: start }],
  }
}

const BRACKETS = /^[([](.*)[)\]]\.?$/
/** `1932` over a headline. */
const YEAR_ALONE = /^(?:1[6-9]|20)\d\d\.?$/
function readYear(line: string): VagueDate {
  const year = line.slice(0, 4)
  const written = { text: year, year, month: null, day: null, order: 'fixed' as const }
  return { written, kind: 'vague', kept: year }
}

/** `Gent, `, `De Kempenaar - ` before a date of no day. */
const BEFORE_VAGUE = /^[^,|\d]{2,50}(?:,\s+|\s+[|–—-]\s+)(?=\S)/u

/** `Zaterdag 4 en zondag 5 juni 1994`, `zomer 1994`, `1994?` */
export const vagueDateLine: Recognizer = {
  id: 'vague-date-line',
  zone: 'line',
  // Of the place before the date; the date itself is never surer than 0.7.
  atMost: 0.93,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.moment || text.length > LONGEST) return null
    const isYear = next !== '' && YEAR_ALONE.test(text)
    if (!(draft.hasHeader || draft.headline !== null || isYear)) return null
    const before = BEFORE_VAGUE.exec(text)?.[0] ?? ''
    const words = text.slice(before.length)
    const bare = withoutUnknownDay(words)
    const vague =
      (isYear ? readYear(text) : null) ??
      parseVagueDate(withoutCue(singleBlanks(words.replace(BRACKETS, '$1')))) ??
      (bare === words ? null : readBare(withoutCue(singleBlanks(bare))))
    const parts = before === '' ? [] : (readLineParts(before, 0, book, false) ?? readPlace(before))
    if (!vague || !parts) return null
    const { written, kind, kept } = vague
    if (draft.month !== null && kind === 'vague' && !isWithin(draft.month, kept)) return null
    const date = { field: 'date' as const, start: before.length, rule: 'vague-date-line' }
    return {
      found: {
        ...(parts.length === 0 ? {} : fieldsOf(parts, draft)),
        moment: { weekday: null, date: written, time: null },
      },
      spans: claimAll([...parts, { ...date, confidence: 0.7 }], text, start),
      remarks: [
        {
          rule: kind === 'range' ? 'date-range' : 'date-vague',
          words: [words, kept],
          offset: start + before.length,
        },
        ...remarkGuesses(parts, start),
        ...parts
          .filter(({ rule }) => rule === 'place-unknown')
          .map(({ value }): PlacedRemark => ({
            rule: 'place-unknown',
            words: [value],
            offset: start,
          })),
      ],
    }
  },
}

/** `Molendorp, `: one name before a comma. */
function readPlace(before: string): readonly LinePart[] | null {
  const [, value = ''] = /^(\p{Lu}[\p{L}'’-]+),\s+$/u.exec(before) ?? []
  if (value === '') return null
  return [{ field: 'dateline', value, start: 0, rule: 'place-unknown', isGuess: false }]
}

/** One is the beginning of the other. */
function isWithin(month: string, kept: string): boolean {
  return month.startsWith(kept) || kept.startsWith(month)
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
