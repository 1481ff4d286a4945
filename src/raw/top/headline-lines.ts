/** Lines with no blank one between them → whether they are one headline, cut by the width of its column. */
import { isDateLine } from '../dates/published.js'
import { isProse } from '../prose.js'
import { endOfLine, firstBlock, skipBlankLines } from '../stretch.js'
import { isByline, isShouted, kindOf } from './kind-of-line.js'

const LONGEST = 150
/** In small letters. `out`, `on` and `in` may end an English headline. */
const OPEN_END: ReadonlySet<string> = new Set(
  `de het een en of als der die dat voor van met zonder tegen naar bij aan the a an and or of for with than as our their his
  her das dem den ein eine einen einem und oder für mit von vom im am zum zur beim auf le la les un une des du et ou pour avec
  à au aux sur chez el los las una y o con para del al il lo gli e per di da do dos della nel um uma na no w dla`.split(
    /\s+/,
  ),
)
/** A headline has so many words at least before it is cut by its width. */
const FEWEST_WORDS = 3
/** What is said goes on. */
const OPEN_QUOTE = /„[^“”]*$|«[^»]*$|^[^„”]*“[^”]*$/u

/** `Politie vindt 35 gestolen` and `fietsen in garage`, `Sluis dicht;` and `schippers boos`, or both in capitals. What stands below them is for the caller to judge. */
export function goesOnBelow(line: string, next: string): boolean {
  if (line.length + next.length > LONGEST || isByline(next)) return false
  if (isShouted(line) && next === next.toUpperCase() && /\p{Lu}/u.test(next)) return true
  if (line.endsWith(':') && /^["“„‘'«]\p{Lu}/u.test(next)) return true
  if (/[.!?:]["”’»)]?$/u.test(line) || /[.,;:]$/.test(next)) return false
  if (line.endsWith(';')) return /^\p{Ll}/u.test(next)
  return /^\p{Ll}/u.test(next) || isOpenAtEnd(line)
}

/** No headline is set over more lines. */
const MOST_LINES = 4
/** Lines of a narrow column of print, the last of a paragraph aside. */
const NARROWEST = 25
const WIDEST = 52
const FEWEST_IN_COLUMN = 2
/** So many short paragraphs may stand between a headline and the column: who wrote, a place. */
const MOST_BETWEEN = 2

/**
 * Whether a block of lines is one headline because of what is set below it: a column that is as narrow; or, where it is all
 * capitals or goes on in small letters, a text, a byline or a day. `offset` is where the block ends in the text.
 */
export function isHeadlineOfColumn(
  block: readonly string[],
  text: string,
  offset: number,
  end: number,
): boolean {
  if (block.length < 2 || block.length > MOST_LINES) return false
  const [first = '', ...others] = block
  if (others.some((line) => kindOf(line) !== null || isByline(line))) return false
  if (block.some((line) => /[.;,]["”’»)]?$/.test(line)) || /[!?:]["”’»)]?$/.test(first))
    return false
  const column = widthOfColumn(text, offset, end)
  if (column !== null) return block.every((line) => line.length <= column)
  if (block.some((line) => line.length > WIDEST)) return false
  const from = skipBlankLines(text, offset, end)
  const below = text.slice(from, endOfLine(text, from, end)).trim()
  // Two lines in capitals may as well be two headlines.
  const isShoutedBlock = others.length > 1 && isShouted(block.join(' '))
  const isCut = isShoutedBlock || others.every((line) => /^\p{Ll}/u.test(line))
  return isCut && (isProse(below) || isByline(below) || isDateLine(below))
}

/** How wide the column is that begins at `offset` or below a line or two; null where the lines are as long as their paragraphs. */
export function widthOfColumn(text: string, offset: number, end: number): number | null {
  let from = offset
  for (let blocks = 0; blocks <= MOST_BETWEEN; blocks++) {
    const start = skipBlankLines(text, from, end)
    const lines = blockAt(text, start, end)
    if (lines.length > FEWEST_IN_COLUMN) return measureColumn(lines)
    from = start + lines.join('\n').length
  }
  return null
}

const LONGEST_BLOCK = 600

function blockAt(text: string, start: number, end: number): readonly string[] {
  const ahead = text.slice(start, Math.min(end, start + LONGEST_BLOCK))
  const block = firstBlock(ahead)
  const lines = block.split('\n')
  // What was cut off in the middle of a line says nothing of its width.
  return start + block.length < endOfLine(text, start + block.length, end)
    ? lines.slice(0, -1)
    : lines
}

function measureColumn(lines: readonly string[]): number | null {
  const full = lines.slice(0, -1).map((line) => line.trim())
  const longest = Math.max(...full.map(({ length }) => length))
  // Where a paragraph ends, no blank line may follow.
  const short = full.filter(({ length }) => length < NARROWEST).length
  if (longest > WIDEST || short * 3 > full.length) return null
  const goOn = full.filter((line) => !/[.!?:]["”’»)]?$/u.test(line)).length
  return goOn * 2 > full.length ? longest : null
}

/** `Markt verhuist naar het`, `„Unsere Mühle darf`: it ends no headline, whatever the next line begins with. */
export function isOpenAtEnd(line: string): boolean {
  const words = line.trimEnd().split(' ')
  const last = words.at(-1) ?? ''
  const word = isShouted(line) ? last.toLowerCase() : last
  return words.length >= FEWEST_WORDS && (OPEN_END.has(word) || OPEN_QUOTE.test(line))
}
