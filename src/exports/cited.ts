/**
 * Records of Delpher and Trove: a line that cites the paper, the day and the page, above the text or below it. What
 * the line says is taken from it by a pattern with the names `paper` and `day`, and `headline` and `page` where it has them.
 */
import type { RawShapeName } from '../record/raw-shapes.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import type { RawShape } from '../raw/shapes/shape.js'
import { isShouted } from '../raw/top/kind-of-line.js'
import { startsOf } from '../raw/stretch.js'
import { readDayFirst } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { besideFact, factOf, linesFact } from './facts.js'
import { groupLines, type TextLine } from './lines.js'

export interface Citation {
  readonly rule: RawShapeName
  /** Each fills a line; the first that does counts. */
  readonly patterns: readonly RegExp[]
  /** Lines that the service adds, with the address of the article or without. */
  readonly notice: RegExp
  /** What the text as a whole must have. */
  readonly hint: RegExp
}

interface Cited {
  readonly headline: string
  readonly paper: string
  readonly value: string
  readonly page: string
}

export function citedShape({ rule, patterns, notice, hint }: Citation): RawShape {
  const lineOf = new RegExp(
    patterns.map(({ source }) => `(?:${source.replaceAll(/\(\?<\w+>/g, '(?:')})`).join('|'),
    'gmu',
  )
  const cite = (line: string): Cited | null => {
    for (const pattern of patterns) {
      const { headline = '', paper = '', day = '', page = '' } = pattern.exec(line)?.groups ?? {}
      const dated = readDayFirst(plainDay(day))
      if (dated?.hasDay) return { headline, paper: paper.trim(), value: dated.value, page }
    }
    return null
  }
  const findStarts = (text: string): readonly number[] => {
    const found = hint.test(text) ? startsOf(lineOf, text) : []
    const cited = found.filter((start) => cite(lineAt(text, start)) !== null)
    return isAtFoot(text, cited, cite, notice)
      ? cited.map((start, index) => afterLast(text, cited, index, start))
      : cited.map((start) => topOf(text, start, cite(lineAt(text, start))))
  }
  const read = (lines: readonly TextLine[]): ExportParts | null => {
    const at = lines.findIndex(({ text }) => cite(text) !== null)
    const cited = at === -1 ? null : cite(lines[at]!.text)
    return cited && partsOf(lines, at, cited, notice)
  }
  return shapeOf({ rule, hint, findStarts, read })
}

/** `1905/05/19 00:00:00`, `1911, May 3` */
function plainDay(day: string): string {
  return day.replace(/\s0?0:00(?::00)?$/, '').replace(/^(\d{4}), (.+)$/, '$2, $1')
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).trim()
}

/** The citation names the headline, and text stands above it, but hardly any below the last one. */
function isAtFoot(
  text: string,
  starts: readonly number[],
  cite: (line: string) => Cited | null,
  notice: RegExp,
): boolean {
  const [first] = starts
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return false
  if (!cite(lineAt(text, first))?.headline) return false
  const below = text.slice(last).split('\n').slice(1)
  return (
    text.slice(0, first).trim() !== '' &&
    below.every((line) => line.trim() === '' || notice.test(line.trim()))
  )
}

/** Where the citation of the record above ends. */
function afterLast(text: string, starts: readonly number[], index: number, start: number): number {
  const above = starts[index - 1]
  const end = above === undefined ? -1 : text.indexOf('\n', above)
  return above === undefined ? 0 : end === -1 ? start : end + 1
}

/** A line right above a citation that names no headline is the headline. */
function topOf(text: string, start: number, cited: Cited | null): number {
  if (!cited || cited.headline !== '') return start
  const lines = text
    .slice(Math.max(0, start - 600), start)
    .split('\n')
    .slice(0, -1)
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const line = lines[last]?.trim() ?? ''
  const isHeadline =
    line !== '' &&
    line.length <= 200 &&
    lines.length - last <= 2 &&
    !/^https?:|[,;]$|[-=_*]{3,}$/.test(line)
  const isText = lines[last - 1]?.trim() !== '' && last > 0
  if (!isHeadline || isText) return start
  return start - lines.slice(last).reduce((sum, each) => sum + each.length + 1, 0)
}

function partsOf(
  lines: readonly TextLine[],
  at: number,
  cited: Cited,
  notice: RegExp,
): ExportParts {
  const line = lines[at]!
  const isNotice = (each: TextLine): boolean => notice.test(each.text)
  const above = lines.slice(0, at)
  const below = lines.slice(at + 1)
  const isFoot = cited.headline !== '' && below.every(isNotice)
  const [first] = cited.headline === '' && above.length > 0 ? above.slice(-1) : []
  const rest = isFoot ? above : below
  const own = rest.filter((each) => !isNotice(each))
  const rules = own.filter((each) => RULE.test(each.text))
  const named = first ?? (cited.headline === '' ? own[0] : sameLine(own[0], cited.headline))
  const notices = lines.filter((each) => each !== line && isNotice(each))
  const frames = isFoot ? [] : above.filter((each) => each !== first && !isNotice(each))
  const printed = named === own[0] && cited.headline === '' ? headlineOf(own) : []
  const title = printed.length > 0 ? printed : named ? [named] : []
  const headline = cited.headline === '' ? linesFact('headline', 'headline', title) : []
  return {
    fields: [...headline, ...citedFacts(line, cited), ...notices.flatMap(noticeFacts)],
    frames: [
      ...frames.map((each) => [each]),
      ...rules.map((each) => [each]),
      ...(cited.headline !== '' && named ? [[named]] : []),
    ],
    bodies: runsOf(own.filter((each) => !title.includes(each) && !rules.includes(each))),
  }
}

/** A column is narrow: a headline in capitals goes on below, and what is set apart below that is the text. */
function headlineOf(lines: readonly TextLine[]): readonly TextLine[] {
  const [first, ...below] = lines
  if (!first || !isShouted(first.text) || /[.!?]$/.test(first.text)) return []
  const end = below.findIndex(({ text, gap }) => gap > 0 || !isInCapitals(text))
  const joined = below.slice(0, end)
  const next = below[end]
  const isHeadline =
    end > 0 && end < MOST_LINES && next !== undefined && (next.gap > 0 || !/\p{L}/u.test(next.text))
  return isHeadline ? [first, ...joined] : []
}

const MOST_LINES = 4
/** What a printer sets below a headline. */
const RULE = /^[-–—_=]{3,}$/u

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}

/** The headline printed once more, with or without the full stop of the citation. */
function sameLine(line: TextLine | undefined, headline: string): TextLine | undefined {
  return line && plain(line.text) === plain(headline) ? line : undefined
}

/** Lines that follow each other; a notice between them parts them. */
function runsOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  return groupLines(lines)
}

function citedFacts(line: TextLine, cited: Cited): readonly BlockField[] {
  const { headline, paper, value, page } = cited
  const placed = (
    name: BlockField['name'],
    key: string,
    piece: string,
    own = piece,
  ): BlockField => {
    const at = line.start + Math.max(0, line.text.indexOf(piece))
    return factOf({ name, key }, { start: at, end: at }, own)
  }
  const day = line.text.indexOf(paper) + paper.length
  return [
    { ...factOf({ name: 'date', key: 'date' }, line, value, line.start + day) },
    placed('sources', 'publication', paper),
    ...(headline === '' ? [] : [placed('headline', 'headline', headline)]),
    ...(page === '' ? [] : [besideFact('page', page, line.end)]),
    ...citationFacts(line, cited),
  ]
}

const ADDRESS = /https?:\/\/\S+[^\s.,)]/
/** So many words of a citation are more than the paper, its day and its page. */
const BARE_CITATION = 3

/** A citation says where the paper was printed, where it was seen, and when: the whole of it is kept. */
function citationFacts(
  { text, end }: TextLine,
  { headline, paper, value, page }: Cited,
): readonly BlockField[] {
  const address = ADDRESS.exec(text)?.[0]
  const said = new Set([headline, paper, value, page].flatMap((part) => part.match(WORD) ?? []))
  const rest = (text.replace(ADDRESS, '').match(WORD) ?? []).filter((word) => !said.has(word))
  return [
    ...(address === undefined
      ? []
      : [{ ...besideFact('url', address, end), name: 'originalUrl' as const }]),
    ...(rest.length < BARE_CITATION
      ? []
      : [besideFact('citation', text.replace(ADDRESS, '').replace(/[\s,]+$/, ''), end)]),
  ]
}

const WORD = /[\p{L}\d]+/gu

function noticeFacts(line: TextLine): readonly BlockField[] {
  const address = ADDRESS.exec(line.text)?.[0] ?? null
  if (address === null) return linesFact(null, 'notes', [line])
  return [factOf({ name: 'originalUrl', key: 'url' }, line, address)]
}
