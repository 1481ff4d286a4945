/** The first lines of a scraped page → which of them is the headline, and which are its menu. */
import { furnitureOf } from './furniture.js'
import { isSection } from './kicker.js'
import { isProse } from './prose.js'
import { parseDateLine } from './published.js'
import { endOfLine, skipBlankLines, type Stretch } from './stretch.js'

export interface PageTop {
  /** Where the line begins that is the headline; null where nothing proves one. */
  readonly headline: number | null
  /** Where the lines begin that belong to the page, unless they say a day or a name. */
  readonly frames: ReadonlySet<number>
}

interface TopLine {
  readonly text: string
  readonly start: number
  /** Whether a blank line stands above it. */
  readonly isApart: boolean
}

const MOST_LINES = 40
const LONGEST = 200
const SHORTEST_HEADLINE = 12
const FEWEST_WORDS = 3
/** A name of a site behind the headline, with its mark. */
const SITE = /^\s*(?:[-–—|•·:»]\s*.{1,70})?$/u
const MENU_WORD = /^\p{Lu}[\p{Lu}'’&-]{2,}(?: \p{Lu}[\p{Lu}'’&-]*)?$/u
const FEWEST_IN_MENU = 3
const LONGEST_MENU_WORD = 20
/** Lines of a paragraph that was broken by its width are at least so long. */
const WRAPPED = 45
const NOTHING: PageTop = { headline: null, frames: new Set() }

/** A headline that stands there twice is the page's title and the article's; what stands between is a menu. */
export function findPageTop(text: string, record: Stretch): PageTop {
  const lines = listLines(text, record)
  const menu = findMenu(lines)
  const at = findRepeated(lines)
  if (at === null) return menu.size === 0 ? NOTHING : { headline: null, frames: menu }
  const headline = lines[at]?.start ?? null
  const above = lines.slice(0, at).map(({ start }) => start)
  return { headline, frames: new Set([...above, ...menu, ...listBelow(lines, at)]) }
}

function listLines(text: string, { start, end }: Stretch): readonly TopLine[] {
  const lines: TopLine[] = []
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
function findRepeated(lines: readonly TopLine[]): number | null {
  const [first] = lines
  const at = lines.findLastIndex(({ text }, index) => {
    const isHeadline = text.length >= SHORTEST_HEADLINE && text.split(/\s+/).length >= FEWEST_WORDS
    if (index === 0 || !isHeadline || furnitureOf(text) !== null || parseDateLine(text))
      return false
    const above = lines.findIndex((line) => isTitleOf(line.text, text))
    if (isOfTable(lines.slice(above, index + 1))) return false
    return above < index && !isWrapped(lines, index) && !isWrapped(lines, above)
  })
  return at > 0 && first ? at : null
}

/** Rows of figures repeat themselves: results of a year and of a quarter, rankings, prices. */
function isOfTable(lines: readonly TopLine[]): boolean {
  return lines.filter(({ text }) => /\d/.test(text)).length * 2 > lines.length
}

/** A line of a column that was broken by its width: it or one near it goes on in the middle of a sentence. */
function isWrapped(lines: readonly TopLine[], at: number): boolean {
  const goesOn = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && !line.isApart && /^\p{Ll}/u.test(line.text)
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

/** `ECONOMIE`, `SPORT`, `CULTUUR`, each on its line. */
function findMenu(lines: readonly TopLine[]): ReadonlySet<number> {
  const menu = new Set<number>()
  let run: TopLine[] = []
  const close = (): void => {
    const isMenu =
      run.length >= FEWEST_IN_MENU && run.filter(({ text }) => isSection(text)).length > 1
    if (isMenu) for (const { start } of run) menu.add(start)
    run = []
  }
  for (const line of lines) {
    const isWord =
      line.text.length <= LONGEST_MENU_WORD && (isSection(line.text) || MENU_WORD.test(line.text))
    if (!isWord || line.isApart) close()
    if (isWord) run.push(line)
  }
  close()
  return menu
}

/** Between such a headline and the line of a date that stands close below, a menu may go on. */
function listBelow(lines: readonly TopLine[], at: number): readonly number[] {
  const below = lines.slice(at + 1, at + 1 + NEAR)
  const dated = below.findIndex(({ text }) => /\d/.test(text))
  return below.slice(0, Math.max(dated, 0)).map(({ start }) => start)
}

const NEAR = 5
