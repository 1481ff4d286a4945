/**
 * Belgian press databases (Mediargus, GoPress, Belga.press) as text: `30-11-2011, p.23` above a headline, or the paper,
 * the day and the page beside it, and a line of rights below.
 */
import { parseMoment } from '../article/dates/written-moment.js'
import { singleBlanks } from '../text/unseen.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { isFullName } from './byline-names.js'
import { readDayFirst } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { besideFact, bylineFacts, factOf, linesFact } from './facts.js'
import { groupLines, joinLines, type TextLine } from './lines.js'

const PAGE = String.raw`(?:pp?\.|blz\.?|pag\.?|pagina|page|bladzijde)\s?(?<page>[\w/-]{1,12})`
/** `30-11-2011, p.23` */
const SHORT = new RegExp(String.raw`^(?<day>\d{1,2}[-/]\d{1,2}[-/]\d{4}),\s*${PAGE}$`, 'iu')
/** `De Havenbode, woensdag 30 november 2011, p. 23, 853w.` */
const FULL = new RegExp(
  String.raw`^(?<paper>[^,;|\n]{2,60}?)\*?(?:,|\s[-–—|/])\s*(?<day>[^,|/\n]{6,40}?)(?:\s*[,|/(]|\s[-–—])\s*${PAGE}\)?(?:[\s,|/–-]+(?<words>\d{1,5}\s?(?:w\.?|woorden|mots|words)))?\.?$`,
  'iu',
)
/** `De Havenbode* - 30 Nov. 2011`, and below it `Pagina 23` */
const APART = /^(?<paper>[^,;|\n]{2,60}?)\*?\s[-–—]\s(?<day>[^,|/\n]{6,40})$/u
const PAGE_LINE = new RegExp(
  String.raw`^(?:\*\s*)?(?:ed(?:itie|ition)?\.?\s*:?\s*(?<edition>\S.{1,60}?)(?:\s{2,}|[,;|]\s*))?${PAGE}$`,
  'iu',
)
const RIGHTS = /^[^\S\n]*(?:©|copyright\b)/imu
const CANDIDATES = /^[^\n]{0,130}\d{4}[^\n]{0,40}$/gmu

interface Marked {
  readonly paper: string
  readonly value: string
  readonly page: string
  readonly words: string
}

/** A paper on a line of its own, below it the day, and below that the page: `De Havenbode*`. */
const PAPER_LINE = /^(?<paper>\p{L}[^,;|\n]{1,60}?)\*?$/u

/** `Editie Westhoek`, over the line of the page. */
const EDITION_LINE = /^ed(?:itie|ition|\.)\s?:?\s\S.{1,60}$/iu

/** What three lines of their own say, the first of which names the paper; the edition may stand over the page. */
function readStacked(line: string, [day = '', ...below]: readonly string[]): Marked | null {
  const paper = PAPER_LINE.exec(line)?.groups?.['paper']
  const number = PAGE_LINE.exec(below[pageAt(below)] ?? '')?.groups?.['page']
  if (paper === undefined || number === undefined || day.length > LONGEST_DAY) return null
  const dated = readDay(day)
  return dated === null ? null : { paper: paper.trim(), value: dated, page: number, words: '' }
}

/** Which of the lines below the day is that of the page. */
function pageAt([first = '']: readonly string[]): number {
  return EDITION_LINE.test(first) && !PAGE_LINE.test(first) ? 1 : 0
}

/** `woensdag 30 september 2011` */
const LONGEST_DAY = 40

function readDay(day: string): string | null {
  const dated = readDayFirst(singleBlanks(day).replaceAll(/(\p{L})\.(?=\s)/gu, '$1'))
  return dated?.hasDay && dated.rest === '' ? dated.value : null
}

function readMark(line: string, below: string): Marked | null {
  const short = SHORT.exec(line)?.groups
  const full = short ?? FULL.exec(line)?.groups ?? apart(line, below)
  if (!full) return null
  const { paper = '', day = '', page = '', words = '' } = full
  const value = readDay(day)
  return value === null ? null : { paper: paper.trim(), value, page, words }
}

function apart(line: string, below: string): Readonly<Record<string, string>> | undefined {
  const groups = APART.exec(line)?.groups
  const page = PAGE_LINE.exec(below)?.groups?.['page']
  return groups && page !== undefined ? { ...groups, page } : undefined
}

/** A mark, with rights somewhere below it and above the next one: entries of a list have none. */
function findStarts(text: string): readonly number[] {
  if (!RIGHTS.test(text)) return []
  const marks = startsOf(CANDIDATES, text).flatMap((start) => {
    const [line = '', ...rest] = text.slice(start, start + 300).split('\n')
    const [below = '', ...more] = rest.map((each) => each.trim()).filter((each) => each !== '')
    if (readMark(line.trim(), below)) return [{ start, top: topOf(text, start) }]
    const top = text.lastIndexOf('\n', start - 2) + 1
    const paper = text.slice(top, Math.max(start - 1, top)).trim()
    const stack = [line.trim(), below, ...more]
    return readStacked(paper, stack) ? [{ start: top, top }] : []
  })
  return marks
    .filter(({ start }, index) => RIGHTS.test(text.slice(start, marks[index + 1]?.start)))
    .map(({ top }) => top)
}

/** Where the headline stands above the mark, the record begins with it. */
function topOf(text: string, start: number): number {
  const above = text.slice(Math.max(0, start - 600), start)
  const lines = above.split('\n').slice(0, -1)
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const line = lines[last]?.trim() ?? ''
  const isFar = lines.length - last > 3
  const isOther = line === '' || isCopyrightLine(line) || /[.…:]$|^[-=_*]{3,}$/.test(line)
  const isShort = SHORT.test(
    text
      .slice(start, start + 40)
      .split('\n')[0]
      ?.trim() ?? '',
  )
  if (isShort || isFar || isOther || line.length > 200) return start
  const length = lines.slice(last).reduce((sum, each) => sum + each.length + 1, 0)
  return start - length
}

function read(lines: readonly TextLine[], text: string): ExportParts | null {
  const found = lines.map((_, index) => markAt(lines, index)).findLast((mark) => mark !== null)
  const rights = lines.findLastIndex(({ text: own }) => isCopyrightLine(own))
  if (!found || rights <= found.index) return null
  const { mark, index, day, next } = found
  const isBelow =
    day > index || SHORT.test(lines[day]!.text) || index === 0 || !isHeadline(lines, index)
  const groups = groupLines(lines.slice(next, rights))
  const headline = isBelow ? (groups[0] ?? []) : [lines[index - 1]!]
  const rest = isBelow ? groups.slice(1) : groups
  const paper = mark.paper === '' ? paperOf(text, mark, joinLines(headline)) : mark.paper
  const signed = day > index ? nameAbove(rest) : []
  const sub = signed.length === 0 && isSubheadline(rest) ? rest[0]! : []
  const { body, byline } = splitByline(rest.slice(signed.length + sub.length > 0 ? 1 : 0))
  return {
    fields: [
      ...linesFact(
        'headline',
        'headline',
        headline,
        joinLines(headline).replace(/^\d{1,4}\.\s+/, ''),
      ),
      ...(day > index ? linesFact('sources', 'publication', [lines[index]!], paper) : []),
      ...markFacts(mark, day > index ? '' : paper, lines[day]!),
      ...(next > day + 2 ? linesFact(null, 'edition', [lines[day + 1]!]) : []),
      ...(next > day + 1 ? linesFact(null, 'page', [lines[next - 1]!], mark.page) : []),
      ...linesFact(null, 'subheadline', sub),
      ...signed.flatMap((line) => bylineFacts('byline', line, line.text, line.start)),
      ...byline,
      ...linesFact(null, 'copyright', [lines[rights]!]),
    ],
    frames: [
      lines.slice(0, isBelow ? index : index - 1),
      ...lines.slice(rights + 1).map((each) => [each]),
    ],
    bodies: [body],
  }
}

interface PlacedMark {
  readonly mark: Marked
  /** The first line of the mark. */
  readonly index: number
  /** The line that says the day. */
  readonly day: number
  /** The line below the mark. */
  readonly next: number
}

function markAt(lines: readonly TextLine[], index: number): PlacedMark | null {
  const [line = '', ...below] = lines.slice(index, index + 4).map(({ text }) => text)
  const mark = readMark(line, below[0] ?? '')
  const isWhole = SHORT.test(line) || FULL.test(line)
  if (mark) return { mark, index, day: index, next: index + (isWhole ? 1 : 2) }
  const stacked = readStacked(line, below)
  const next = index + 3 + pageAt(below.slice(1))
  return stacked && { mark: stacked, index, day: index + 1, next }
}

/** Nothing but names on a line of its own below the headline. */
function nameAbove(groups: readonly (readonly TextLine[])[]): readonly TextLine[] {
  const [first = []] = groups
  return groups.length > 1 && first.length === 1 && isOfNames(first[0]!.text) ? first : []
}

function isOfNames(text: string): boolean {
  return text.length < 100 && text.split(/\s*[,;/&]\s*| en | et /).every(isFullName)
}

function isHeadline(lines: readonly TextLine[], index: number): boolean {
  const above = lines[index - 1]
  return (
    above !== undefined && !isCopyrightLine(above.text) && !/[.…]$|^[-=_*]{3,}$/.test(above.text)
  )
}

function markFacts(mark: Marked, paper: string, line: TextLine): readonly BlockField[] {
  const { value, page, words } = mark
  const day = factOf({ name: 'date', key: 'date' }, line, value)
  return [
    day,
    ...(paper === ''
      ? []
      : [
          factOf(
            { name: 'sources', key: 'publication' },
            { start: line.end, end: line.end },
            paper,
          ),
        ]),
    besideFact('page', page, line.end),
    ...(words === '' ? [] : [besideFact('words', words, line.end)]),
  ]
}

/** A line without an end of a sentence, with more below it. */
function isSubheadline(groups: readonly (readonly TextLine[])[]): boolean {
  const [first = []] = groups
  const text = joinLines(first)
  return groups.length > 1 && first.length === 1 && text.length < 160 && !/[.!?…:,"”’]$/.test(text)
}

interface Signed {
  readonly body: readonly TextLine[]
  readonly byline: readonly BlockField[]
}

/** Names on the last line above the rights. */
function splitByline(groups: readonly (readonly TextLine[])[]): Signed {
  const [line, ...others] = groups.at(-1) ?? []
  const isNames =
    line !== undefined && others.length === 0 && groups.length > 1 && isOfNames(line.text)
  if (!isNames) return { body: groups.flat(), byline: [] }
  return {
    body: groups.slice(0, -1).flat(),
    byline: bylineFacts('byline', line, line.text, line.start),
  }
}

/** What the list above the records says, by headline, and by day and page. */
type PaperList = ReadonlyMap<string, string>

let latest: { readonly text: string; readonly papers: PaperList } | null = null

function paperOf(text: string, { value, page }: Marked, headline: string): string {
  if (latest?.text !== text) latest = { text, papers: readList(text) }
  const { papers } = latest
  return papers.get(plain(headline)) ?? papers.get(placeOf(value, page)) ?? ''
}

function readList(text: string): PaperList {
  const papers = new Map<string, string>()
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    const mark = /\d{4}/.test(line) ? readMark(line.trim(), '') : null
    if (!mark || mark.paper === '') continue
    const above = (lines[index - 1] ?? '').trim().replace(/^\d{1,4}\.\s+/, '')
    papers.set(plain(above), mark.paper)
    papers.set(placeOf(mark.value, mark.page), mark.paper)
  }
  return papers
}

function plain(headline: string): string {
  return `headline ${singleBlanks(headline).trim().toLowerCase()}`
}

/** Two papers may have a page 3 on one day, but then the headline tells. */
function placeOf(value: string, page: string): string {
  const { day = 0, month = 0, year = '' } = parseMoment(value)?.date ?? {}
  return `${day}-${month}-${year} ${page}`
}

export const goPress = shapeOf({ rule: 'gopress', hint: RIGHTS, findStarts, read })
