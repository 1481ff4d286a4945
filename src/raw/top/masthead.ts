/** A line over the headline that names the issue of a paper or the number of a dispatch, with its day → the date. */
import { findDateInLine, type DateInLine } from '../../article/dates/date-in-line.js'
import { parseVagueDate } from '../../article/dates/date-range.js'
import { settleMoment } from '../../article/dates/date.js'
import { parseMoment, type WrittenMoment } from '../../article/dates/written-moment.js'
import { hasFigure } from '../../text/figures.js'
import { singleBlanks } from '../../text/unseen.js'
import type { Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { isLabel } from '../page/furniture.js'
import { isColophon, saysIssue } from './issue.js'
import { namesEdition, namesPage } from '../dates/line-parts.js'
import { mendFigures } from '../dates/misread-figures.js'
import { isProse } from '../prose.js'
import { beginsPeriodical, isOfNames, isPeriodical } from './publisher.js'
import { caseless } from '../../text/caseless.js'

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
/** Of an issue for two months: `dubbelnummer juli/augustus 1931`. */
const DOUBLE =
  /^(?:dubbelnummer|doppelnummer|double (?:issue|number)|numéro double|número doble|numero doppio|número duplo)\s+(?=\p{L})/iu
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
  const week = readWeek(text)
  if (week) return week
  const found = findDateInLine(text)
  if (found) return readIssue(text, found)
  const monthly = readMonthly(text)
  if (monthly) return monthly
  const isVague =
    namesIssue(text) || NUMBER_OF.test(text) || DOUBLE.test(text) || isRunningHead(text)
  return (isVague ? readVague(text) : null) ?? readMisread(text)
}

/** `Woensdag 28 Juli l926. — Nr 277`: what figures are meant is a guess, which is told. */
function readMisread(text: string): Masthead | null {
  const mended = mendFigures(text)
  const found = mended === null ? null : findDateInLine(mended)
  if (mended === null || !found) return null
  const { start, end, moment } = found
  const { year, month, day } = moment.date
  const isAlone = moment.weekday !== null && mended.slice(0, start).trim() === ''
  const isClosed = mended.slice(end).replace(MARKS, '') === ''
  const issue = readIssue(mended, found) ?? (isAlone && isClosed ? { moment, start, end } : null)
  if (!issue || year === null || month === null || day === null) return null
  const kept = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  const date = { ...moment.date, text: text.slice(start, end).trim() }
  return { moment: { ...moment, date }, start, end, kept }
}

/** A day beside what only an issue has. */
function readIssue(text: string, { start, end, moment }: DateInLine): Masthead | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (before.trim() === '' && behind.trim() === '') return null
  const isIssue = namesIssue(before) || namesIssue(behind)
  const isHead =
    CODES.test(before) ||
    NAME_APART.test(before) ||
    (CAPITALS.test(before) && (moment.weekday !== null || DIVIDED.test(before))) ||
    (before.trim() === '' && moment.weekday !== null && saysEdition(behind)) ||
    isLabel(before.replace(MARKS, ''))
  const isClosed =
    behind.replace(/[\s.,;|–—-]+/gu, '') === '' || namesPage(behind) || saysEdition(behind)
  return isIssue || (isHead && isClosed) ? { moment, start, end, kept: null } : null
}

/** `Late City`, `PRICE ONE PENNY.` */
function saysEdition(behind: string): boolean {
  const bare = behind.replace(MARKS, '').replace(/^\.\s+/u, '')
  return namesEdition(bare) || isColophon(bare)
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

/** Papers that come out by the month, and have no other word that says so. */
const MONTHLY =
  /(?<!\p{L})(?:magazine|messenger|leaflet|gemeindebrief|kirchenblatt|kirchenbote|pfarrbrief|(?:bulletin|écho) paroissial|bollettino parrocchiale|hoja parroquial|boletim paroquial|(?:kerk|contact|school|missie|orgaan)(?:blad|bode|nieuws)|almanac|annals|menighetsblad|församlingsblad|kirkeblad)(?!\p{L})/iu
/** `May, June 1921` */
const TWO_MONTHS = /^(\p{L}{3,10}),\s(?=\p{L})/u
const NAME_AND_MONTH = /^(?<name>\p{Lu}[^,\d]{3,60}?)[,.]\s+(?=\S.{0,30}\d{4}\.?$)/u

function isMonthly(name: string): boolean {
  const rest = name.replace(MONTHLY, ' ').trim()
  return rest === '' ? name.includes(' ') : rest !== name && isOfNames(rest)
}

/** `WEXMOOR PARISH MAGAZINE, July-August 1935`: a name and its month, and behind them nothing. */
function readMonthly(text: string): Masthead | null {
  const [lead = '', name = ''] = NAME_AND_MONTH.exec(text) ?? []
  if (lead === '' || !(isPeriodical(name) || isMonthly(name))) return null
  const start = lead.length
  const words = singleBlanks(text.slice(start)).replace(/\.$/, '')
  const month = parseMoment(words)
  const end = text.length
  if (month?.date.year?.length === 4 && month.date.month !== null && month.time === null)
    return { moment: month, start, end, kept: null }
  const vague = parseVagueDate(words.replace(TWO_MONTHS, '$1/'))
  if (!vague) return null
  const moment = { weekday: null, date: vague.written, time: null }
  return { moment, start, end, kept: vague.kept, isRange: vague.kind === 'range' }
}

function namesIssue(text: string): boolean {
  return saysIssue(text) || PART_OF_DAY.test(text)
}

/** `Mededelingen voor de week van 3 tot 10 mei 1987` */
const WEEK =
  /(?<!\p{L})(?:week|semaine|woche|semana|settimana)(?: (?:van|of|from|du|vom|del|dal|de))? (?=(?:\p{L}{3,10} )?\d{1,2}\.?(?: \p{L}{3,10})?\s?(?:tot|t\/m|to|au|bis|al|a|ao|[-–—]))/iu

/** The days of a week are a range, of which as much is kept as they share. */
function readWeek(text: string): Masthead | null {
  const match = WEEK.exec(text)
  if (!match || !(match.index === 0 || beginsPeriodical(text))) return null
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
    const words = singleBlanks(piece)
      .replace(DOUBLE, '')
      .replace(NUMBER_OF, (_, word: string) => {
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
    if (!masthead || (isWeekAlone(masthead) && isProse(next))) return null
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

/** Right over its text, the week is what the text is called. */
function isWeekAlone({ isRange = false, start }: Masthead): boolean {
  return isRange && start < LONGEST_WEEK
}

/** `semaine du lundi ` */
const LONGEST_WEEK = 24
const SHOWN = 60

/** All of them are as sure; there is always the date. */
function surestFirst(spans: readonly Span[], date: Span): readonly [Span, ...Span[]] {
  const [first = date, ...others] = spans
  return [first, ...others]
}
