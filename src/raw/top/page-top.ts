/** The first lines of a scraped page → which of them is the headline, and which are its menu. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { namesContact } from '../../article/mail/contact-lines.js'
import { furnitureOf, isLabel } from '../page/furniture.js'
import { beginsWithHeader } from '../header/header.js'
import { findMenu, type MenuLine } from './menu.js'
import { namesReference } from './top-lines.js'
import { isProse } from '../prose.js'
import { isDateLine, parseDateLine } from '../dates/published.js'
import { isOffice, isOfNames } from './publisher.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import { findTopHeadline } from './top-headline.js'
import type { SourcePath } from '../../record/strings.js'

export interface PageTop {
  /** Where the line begins that is the headline; null where nothing proves one. */
  readonly headline: number | null
  /** Where it ends; null for the end of its line. */
  readonly end: number | null
  /** By what it is known. */
  readonly by: 'repeated' | 'letterhead' | 'top' | 'guess'
  /** The line that might be the headline as well, where it is a guess. */
  readonly instead: string
  /** Where the lines begin above it that may say a field; if they do not, they belong to the page. */
  readonly above: ReadonlySet<number>
  /** Where the lines begin that belong to the page, unless they say a day or a name. */
  readonly frames: ReadonlySet<number>
  /** Whether the text goes on behind it, on its line, below a rubric. */
  readonly isRunIn: boolean
}

/** No header with its month is longer, nor the blank lines above it. */
const HEADER = 200
const MOST_LINES = 40
const LONGEST = 200
const SHORTEST_HEADLINE = 12
const FEWEST_WORDS = 3
/** A name of a site behind the headline, with its mark. */
const SITE = /^\s*(?:[-–—|•·:»]\s*.{1,70})?$/u
/** Lines of a paragraph that was broken by its width are at least so long. */
const WRAPPED = 45
export const NO_TOP: PageTop = {
  headline: null,
  end: null,
  by: 'repeated',
  instead: '',
  above: new Set(),
  frames: new Set(),
  isRunIn: false,
}

/** A headline that stands there twice is the page's title and the article's; what stands between is a menu. */
export function findPageTop(text: string, record: Stretch, path: SourcePath | null): PageTop {
  const lines = listLines(text, record)
  const menu = findMenu(lines)
  const at = findRepeated(lines)
  if (at === null) return findUnrepeated(text, record, path, lines, menu)
  const headline = lines[at]?.start ?? null
  const above = lines.slice(0, at).map(({ start }) => start)
  return {
    ...NO_TOP,
    headline,
    frames: new Set([...above, ...menu, ...listBelow(lines, at)]),
  }
}

function findUnrepeated(
  text: string,
  record: Stretch,
  path: SourcePath | null,
  lines: readonly MenuLine[],
  menu: ReadonlySet<number>,
): PageTop {
  const isWhole = record.start === 0 && record.end === text.length
  const found = beginsWithHeader(text.slice(record.start, record.start + HEADER))
    ? null
    : findTopHeadline(text, record, isWhole ? path : null)
  if (!found)
    return findLetterhead(lines) ?? (menu.size === 0 ? NO_TOP : { ...NO_TOP, frames: menu })
  const { start, end, instead, above, isRunIn = false } = found
  return {
    headline: start,
    end,
    by: instead === null ? 'top' : 'guess',
    instead: instead ?? '',
    above: new Set(above),
    frames: new Set(above.filter((line) => menu.has(line))),
    isRunIn,
  }
}

function listLines(text: string, { start, end }: Stretch): readonly MenuLine[] {
  const lines: MenuLine[] = []
  let offset = start
  while (lines.length < MOST_LINES && offset < end) {
    const from = skipBlankLines(text, offset, end)
    if (from >= end) break
    const lineEnd = endOfLine(text, from, end)
    const raw = text.slice(from, lineEnd)
    const line = raw.trim()
    if (line.length > LONGEST || isProse(line)) break
    if (line !== '')
      lines.push({ text: line, start: from + raw.indexOf(line), isApart: from > offset })
    offset = lineEnd + 1
  }
  return lines
}

/** The index of the last line that says once more what a line above says, or begins with. */
function findRepeated(lines: readonly MenuLine[]): number | null {
  const [first] = lines
  const at = lines.findLastIndex(({ text }, index) => {
    const isHeadline = text.length >= SHORTEST_HEADLINE && text.split(/\s+/).length >= FEWEST_WORDS
    if (index === 0 || !isHeadline) return false
    const above = lines.findIndex((line) => isTitleOf(line.text, text))
    if (above === index || furnitureOf(text) !== null || parseDateLine(text)) return false
    // A title with the name of its site is no row of figures.
    const isTitle = (lines[above]?.text.length ?? 0) > text.length
    if (!isTitle && isOfTable(lines.slice(above, index + 1))) return false
    if (lines.slice(0, index).some(endsSentence)) return false
    return !isWrapped(lines, index) && !isWrapped(lines, above)
  })
  return at > 0 && first ? at : null
}

/** Where a sentence stands above it, the text has begun: a line that comes again is a heading of it, or a refrain. */
function endsSentence({ text }: MenuLine): boolean {
  return /\p{Ll}{2}[.!?][”"’»)]*$/u.test(text) && text.split(/\s+/).length > FEWEST_WORDS
}

/** Rows of figures repeat themselves: results of a year and of a quarter, rankings, prices. */
function isOfTable(lines: readonly MenuLine[]): boolean {
  return lines.filter(({ text }) => isRow(text)).length * 2 > lines.length
}

/** A headline has one number; a row compares two, or is most of it figures. */
function isRow(text: string): boolean {
  const numbers = text.match(/\d[\d.,]*/g) ?? []
  return numbers.length > 1 || numbers.join('').length * FIGURES_IN_ROW > text.length
}

const FIGURES_IN_ROW = 4

/** A line of a column that was broken by its width: it or one near it goes on in the middle of a sentence. */
function isWrapped(lines: readonly MenuLine[], at: number): boolean {
  const goesOn = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && !line.isApart && /^(?!https?:|www\.)\p{Ll}/u.test(line.text)
  }
  const isLong = (index: number): boolean => (lines[index]?.text.length ?? 0) >= WRAPPED
  const isWithin = lines[at]?.isApart === false && lines[at + 1]?.isApart === false
  if (isWithin && [at - 1, at, at + 1].every(isLong)) return true
  return (
    [at, at + 1].some(goesOn) || (lines[at]?.isApart === false && [at - 1, at - 2].some(goesOn))
  )
}

function isTitleOf(title: string, headline: string): boolean {
  return (
    title.toLowerCase().startsWith(headline.toLowerCase()) &&
    SITE.test(title.slice(headline.length))
  )
}

/** Between such a headline and the line of a date that stands close below, a menu may go on. */
function listBelow(lines: readonly MenuLine[], at: number): readonly number[] {
  const below = lines.slice(at + 1, at + 1 + NEAR)
  const dated = below.findIndex(({ text }) => /\d/.test(text))
  return below.slice(0, Math.max(dated, 0)).map(({ start }) => start)
}

const NEAR = 5

/** So far down may the label of a press release stand. */
const LOWEST_LABEL = 8
/**
 * Who sends a press release stands over its label, and the headline below: `Staatsanwaltschaft Emden`, `Pressemitteilung vom
 * 11.05.2010`, `Anklage erhoben`. Null where it is not so.
 */
function findLetterhead(lines: readonly MenuLine[]): PageTop | null {
  // Of most texts the first line says that there is none, and no other need be read.
  if (!isOfNames(lines[0]?.text ?? '')) return null
  const label = lines.slice(0, LOWEST_LABEL).findIndex(({ text }) => isLabelLine(text))
  const above = lines.slice(0, label)
  if (label < 1 || !above.every(({ text }) => isOfNames(text))) return null
  if (!above.some(({ text }) => isOffice(text))) return null
  const below = lines.slice(label + 1)
  const at = below.findIndex(
    ({ text }) =>
      !(isDateLine(text) || isLabelLine(text) || namesReference(text) || namesContact(text)),
  )
  const headline = below[at]
  if (!headline?.isApart || headline.text.split(/\s+/).length < FEWEST_WORDS) return null
  return {
    ...NO_TOP,
    headline: headline.start,
    by: 'letterhead',
    frames: new Set(above.map(({ start }) => start)),
  }
}

/** `Persbericht`, `Pressemitteilung vom 11.05.2010` */
function isLabelLine(text: string): boolean {
  const date = findDateInLine(text)
  return (
    isLabel(text) || (date !== null && date.start > 0 && isLabel(text.slice(0, date.start).trim()))
  )
}
