/** A line over the headline that names the issue of a paper or the number of a dispatch, with its day → the date. */
import { findDateInLine } from '../article/dates/date-in-line.js'
import { parseVagueDate } from '../article/dates/date-range.js'
import { settleMoment } from '../article/dates/date.js'
import { parseMoment, type WrittenMoment } from '../article/dates/written-moment.js'
import { hasFigure } from '../text/figures.js'
import { singleBlanks } from '../text/unseen.js'
import type { Finding, Reading, Recognizer, Span, Spot } from './draft.js'
import { isLabel } from './furniture.js'
import { saysIssue } from './issue.js'
import { namesEdition, namesPage } from './line-parts.js'
import { beginsPeriodical, isPeriodical } from './publisher.js'
import { caseless } from '../text/caseless.js'

const LONGEST = 120
/** What only a paper with several editions a day calls them. */
const PART_OF_DAY = caseless(
  /(?<!\p{L})(?:(?:avond|ochtend|morgen|middag)(?:blad|editie|ausgabe)|(?:eerste|tweede|derde) blad)(?!\p{L})/u,
)
/** `APA0483 5 CI 0207`, `OTS0684 5 CI 0182 PRV0001 II` */
const CODES = /^\p{Lu}{2,4}\d{3,4}(?:\s{1,3}[\p{Lu}\d]{1,8}){1,8}\s*$/u
/** `VOORUIT`, `HET VOLK` */
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d'’.&-]*(?: [\p{Lu}\d'’.&-]+){0,5}[\s,.–—-]*$/u
/** `HET VOLK - GENT - `: the name, the edition and then the day. */
const DIVIDED = /\S\s[–—|-]\s\S.*\s[–—|-]\s*$/u
/** `Topeka Historical Society     `, as far from the day as no sentence is. */
const NAME_APART = /^\p{Lu}[\p{L}'’.&-]*(?: [\p{L}'’.&-]{2,20}){1,6}(?:\s{3,}|\t)$/u
/** What a page prints at its top: name, month and number, as far apart as no sentence is. */
const APART = /\s{3,}|\t|\s+[|–—-]\s+/u
/** When it may be told is no day of an issue. */
const EMBARGO = caseless(/embargo|sperrfrist|gesperrt/u)
const MARKS = /^[\s,;|•·+*=–—-]+|[\s,;|•·+*=–—-]+$/gu
/** Of an issue for a season or a feast. */
const NUMBER_OF = /^(kerst|paas|zomer|winter|lente|herfst|pinkster)(?:nummer|editie)\s+(?=\d{4}$)/iu
const SEASONS: Readonly<Record<string, string>> = {
  kerst: 'kerst',
  paas: 'pasen',
  zomer: 'zomer',
  winter: 'winter',
  lente: 'lente',
  herfst: 'herfst',
  pinkster: 'pinksteren',
}
const BETWEEN = /\s{2,}|\s*[|•·;]\s*|\s+[–—-]\s+|,\s+/u

interface Masthead {
  readonly moment: WrittenMoment
  /** Where the date stands in the line. */
  readonly start: number
  readonly end: number
  /** The year or month that is kept of a date that says no day. */
  readonly kept: string | null
  readonly isRange?: boolean
}

/** Null for any line that may be a headline. */
export function readMasthead(text: string): Masthead | null {
  if (text.length > LONGEST || !hasFigure(text) || EMBARGO.test(text)) return null
  const found = findDateInLine(text)
  if (!found)
    return namesIssue(text) || NUMBER_OF.test(text) || isRunningHead(text) ? readVague(text) : null
  const { start, end, moment } = found
  const week = readWeek(text)
  if (week) return week
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (before.trim() === '' && behind.trim() === '') return null
  const isIssue = namesIssue(before) || namesIssue(behind)
  const isHead =
    CODES.test(before) ||
    NAME_APART.test(before) ||
    (CAPITALS.test(before) && (moment.weekday !== null || DIVIDED.test(before))) ||
    (before.trim() === '' && moment.weekday !== null && namesEdition(behind.replace(MARKS, ''))) ||
    isLabel(before.replace(MARKS, ''))
  const isClosed =
    behind.replace(/[\s.,;|–—-]+/gu, '') === '' ||
    namesPage(behind) ||
    namesEdition(behind.replace(MARKS, ''))
  return isIssue || (isHead && isClosed) ? { moment, start, end, kept: null } : null
}

/** `Parochieblad van Molendorp      mei 1987      7` */
function isRunningHead(text: string): boolean {
  const pieces = text.trim().split(APART)
  if (pieces.length < 2) return false
  return (
    pieces.some((piece) => beginsPeriodical(piece) || isPeriodical(piece.trim())) &&
    pieces.every((piece) => /\p{L}/u.test(piece) || /^\d{1,3}$/.test(piece))
  )
}

function namesIssue(text: string): boolean {
  return saysIssue(text) || PART_OF_DAY.test(text)
}

/** `Mededelingen voor de week van 3 tot 10 mei 1987` */
const WEEK =
  /(?<!\p{L})(?:week|semaine|woche|semana|settimana)(?: (?:van|of|from|du|vom|del|dal|de))? (?=(?:\p{L}{4,10} )?\d{1,2}\s?(?:tot|t\/m|to|au|bis|al|a|[-–—]))/iu

/** The days of a week are a range, of which as much is kept as they share. */
function readWeek(text: string): Masthead | null {
  const match = beginsPeriodical(text) ? WEEK.exec(text) : null
  if (!match) return null
  const start = match.index + match[0].length
  const vague = parseVagueDate(singleBlanks(text.slice(start)))
  if (!vague) return null
  const moment = { weekday: null, date: vague.written, time: null }
  return { moment, start, end: text.length, kept: vague.kept, isRange: vague.kind === 'range' }
}

/** The number by which an agency counts what it sends, alone on its line. */
export function isDispatch(line: string): boolean {
  return CODES.test(line)
}

/** `Issue 58  January 2010`, `Spring 2015 | No. 4`, `Kerstnummer 1992` */
function readVague(text: string): Masthead | null {
  for (const piece of text.split(BETWEEN)) {
    const start = text.indexOf(piece)
    const words = singleBlanks(piece).replace(NUMBER_OF, (_, word: string) => {
      return `${SEASONS[word.toLowerCase()] ?? ''} `
    })
    const month = parseMoment(words)
    const isMonth = month?.date.year?.length === 4 && month.date.month !== null
    const vague = isMonth ? null : parseVagueDate(words)
    const moment = isMonth ? month : vague && { weekday: null, date: vague.written, time: null }
    if (moment) return { moment, start, end: start + piece.length, kept: vague ? vague.kept : null }
  }
  return null
}

export const mastheadLine: Recognizer = {
  id: 'masthead',
  zone: 'line',
  atMost: 0.85,
  recognize({ text, start, next }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment || draft.hasHeader || next === '') return null
    // Below a headline only the number of an issue shows that it is no second headline.
    if (draft.headline !== null && !namesIssue(text)) return null
    const masthead = readMasthead(text)
    if (!masthead) return null
    const { moment, kept, isRange = false } = masthead
    if (!settleMoment(moment, { zone: context.settings.zone, month: draft.month })) return null
    const at = start + masthead.start
    const end = start + masthead.end
    const frame = { field: null, rule: 'page-furniture', confidence: 0.85 }
    const date: Span = { field: 'date', start: at, end, at, rule: 'masthead', confidence: 0.85 }
    const spans = [
      ...(at > start ? [{ ...frame, start, end: at, at: start }] : []),
      date,
      ...(end < start + text.length
        ? [{ ...frame, start: end, end: start + text.length, at: end }]
        : []),
    ]
    return {
      found: { moment },
      spans: surestFirst(spans, date),
      remarks: [
        { rule: 'page-furniture', words: [text.slice(0, SHOWN)], offset: start },
        ...(kept === null
          ? []
          : [
              {
                rule: isRange ? ('date-range' as const) : ('date-vague' as const),
                words: [moment.date.text, kept] as const,
                offset: at,
              },
            ]),
      ],
    }
  },
}

const SHOWN = 60

/** All of them are as sure; there is always the date. */
function surestFirst(spans: readonly Span[], date: Span): readonly [Span, ...Span[]] {
  const [first = date, ...others] = spans
  return [first, ...others]
}
