/**
 * The short lines above a text that says nothing of its shape → which of them is the headline. A page that was copied
 * begins with its site, its menu, the way to it, its issue or its label, and the first line is none of the article.
 */
import type { SourcePath } from '../../record/strings.js'
import { readDiarist } from './diary.js'
import { isName } from '../names/name.js'
import { isLabel } from '../page/furniture.js'
import { isNameOverIssue, isShouted, isTitleLike, kindOf } from './kind-of-line.js'
import { listTop, type TopLine } from './list-top.js'
import { isRubric, isSection } from './kicker.js'
import { lastStep } from './menu.js'
import { isNamed, wordsOfName } from './named-file.js'
import { isPersonName } from '../names/person-name.js'
import { isPlace } from '../places.js'
import { isDateLine, parseDateLine } from '../dates/published.js'
import { isOfNames } from './publisher.js'
import { isRates } from './rates.js'
import { findRunInHead } from './run-in-head.js'
import { endOfLine, firstBlock, skipBlankLines, type Stretch } from '../stretch.js'
import { isOverTitleLabel, measureTitleLabel } from './title-label.js'
import { goesOnBelow, isOpenAtEnd } from './headline-lines.js'

export interface TopHeadline {
  readonly start: number
  readonly end: number
  /** The other line that may be the headline; null where the name of the file, or what stands above, proves this one. */
  readonly instead: string | null
  /** Where the lines begin that stand above it. */
  readonly above: readonly number[]
  /** Whether it stands below a rubric and the text goes on behind it, on its line. */
  readonly isRunIn?: boolean
}

const LONGEST = 200
/** A word of a menu is no longer, and has no more words. */
const LONGEST_WORD = 24
const MOST_WORDS = 3
/** Null where the first line may well be the headline. */
export function findTopHeadline(
  text: string,
  record: Stretch,
  path: SourcePath | null,
): TopHeadline | null {
  const first = firstLine(text, record)
  if (first.length > LONGEST && kindOf(first) === null) return null
  const name = path === null ? [] : wordsOfName(path)
  const isWay = lastStep(first) !== null
  const isPlain =
    kindOf(first) === null &&
    !isWay &&
    readDiarist(first) === null &&
    !isOverRates(text, record) &&
    !isOverTitleLabel(first, text, record) &&
    !isNameOverIssue(first, secondLine(text, record))
  if (name.length === 0 && isTitleLike(first) && isPlain) return null
  const lines = listTop(text, record)
  const runIn = findRunIn(text, record, lines)
  if (runIn) return runIn
  if (lines.length < 2 || isNamed(lines[0]!.text, name)) return null
  const named = lines.filter((line) => isNamed(line.text, name) && line.kind !== 'page')
  const [best] = named
  if (best && named.length === 1) return choose(lines, lines.indexOf(best), null)
  const below = findInDiary(lines) ?? findBelowRates(lines) ?? findLabelled(lines)
  if (below) return below
  if (isTitleLike(first) && lines[0]!.kind === null) return null
  return findBelowFrames(lines) ?? findBelowKicker(lines) ?? findBelowDay(lines)
}

/** Nothing but lines of the page, and below them a headline that goes on with the text on its line. */
function findRunIn(text: string, { end }: Stretch, lines: readonly TopLine[]): TopHeadline | null {
  const rubric = lines.findLastIndex((line) => isRubric(line.text))
  const above = rubric === -1 ? lines : lines.slice(0, rubric + 1)
  const last = above.at(-1)
  if (!last || !above.every(({ kind }) => kind !== null)) return null
  const from = skipBlankLines(text, Math.min(last.end + 1, end), end)
  const lineEnd = endOfLine(text, from, end)
  const line = text.slice(from, lineEnd)
  const start = from + (line.length - line.trimStart().length)
  const starts = above.map((each) => each.start)
  if (rubric === -1)
    return findRunInHead(line.trim()) ? { start, end: lineEnd, instead: null, above: starts } : null
  const runIn = findRunInHead(firstLines(text, start, end), true)
  if (!runIn) return null
  return { start, end: start + runIn.end + 1, instead: null, above: starts, isRunIn: true }
}

/** So much of a text as a headline may fill in a narrow column, as one line that is just as long. */
function firstLines(text: string, start: number, end: number): string {
  const ahead = text.slice(start, Math.min(start + LONGEST, end))
  return firstBlock(ahead).replaceAll('\n', ' ')
}

/** `Betreft: …` below names, days and lines of the page. */
function findLabelled(lines: readonly TopLine[]): TopHeadline | null {
  const at = lines.findIndex(({ text }) => measureTitleLabel(text) > 0)
  const above = lines.slice(0, at)
  const isBelowNames =
    above.some(({ text }) => /\p{L}/u.test(text)) &&
    above.every(({ kind, text }) => kind !== null || isOfNames(text))
  return at > 0 && isBelowNames ? choose(lines, at, null) : null
}

function findBelowFrames(lines: readonly TopLine[]): TopHeadline | null {
  const at = lines.findIndex((_, index) => canBeTitle(lines, index))
  const above = at === -1 ? lines : lines.slice(0, at)
  if (!isTop(above)) return null
  const doubtful = above.filter(({ kind, text }) => kind === null && !isPlace(text))
  const apart = doubtful.filter((line) => !isOfMenu(lines, line) && !isPerson(line.text))
  const first = isDoubtful(lines[0]!) ? lines[0]!.text : null
  if (at === -1) {
    const last = lastShort(above, apart.length > 0 ? apart : doubtful)
    if (!last) return null
    const other = doubtful.find((line) => line !== last && !isPerson(line.text))
    const isWeak = isPerson(last.text) || !last.isApart
    const instead = isWeak ? lines[0]!.text : (first ?? other?.text ?? null)
    return choose(lines, lines.indexOf(last), instead)
  }
  const rival = apart.findLast((line) => line.isApart && line.text.includes(' '))
  if (rival && rival !== lines[0]) return choose(lines, lines.indexOf(rival), lines[at]!.text)
  return choose(lines, at, first ?? apart[0]?.text ?? findSender(above))
}

/** No kicker is longer, nor has more words. */
const LONGEST_KICKER = 26

/** `Molendorp`, `FAITS DIVERS` over the headline, below which stands a day, a name or a blank line: a guess. */
function findBelowKicker(lines: readonly TopLine[]): TopHeadline | null {
  const from = lines.findIndex(({ kind }) => kind !== 'beside')
  const [kicker, title, below] = lines.slice(Math.max(from, 0))
  if (!kicker || !title || kicker.kind !== null || title.kind !== null) return null
  const words = kicker.text.split(/\s+/).length
  const isShort = kicker.text.length <= LONGEST_KICKER && /^[\p{L}\s'’&-]+[:.]?$/u.test(kicker.text)
  // Capitals right above another line are a letterhead over two lines as well.
  const isApart = title.isApart && words <= MOST_WORDS && isShouted(kicker.text)
  const isKicker = isApart || kicker.text.endsWith(':') || (words === 1 && !isShouted(kicker.text))
  if (!isShort || !isKicker || !isTitleLike(title.text) || isShouted(title.text)) return null
  const isHead = below?.kind === 'beside' || (below ? below.isApart : !title.isApart)
  return isHead ? choose(lines, lines.indexOf(title), kicker.text) : null
}

const MOST_OVER_DAY = 3

/**
 * `The Mossy Gate`, what it is about, and a day with its weekday over the headline: how blogs head their pages. The name is no
 * headline as far as its words go, the last line is. A guess.
 */
function findBelowDay(lines: readonly TopLine[]): TopHeadline | null {
  const at = lines.length - 1
  const [name] = lines
  const title = lines[at]
  const day = lines[at - 1]
  if (!name || !title || !day || at < 2 || at > MOST_OVER_DAY) return null
  if (!title.isApart || !day.isApart || title.kind !== null || day.kind !== 'beside') return null
  if (!isTitleLike(title.text) || !isNameOfSite(name)) return null
  const moment = parseDateLine(day.text)
  if (!moment || moment.weekday === null || moment.date.year === null) return null
  return choose(lines, at, name.text)
}

/** Whose diary it is, the day and a headline, and then the text. */
function findInDiary(lines: readonly TopLine[]): TopHeadline | null {
  const [title] = lines.slice(2)
  const above = lines.slice(0, 2)
  if (!title || lines.length > 3 || title.kind !== null) return null
  if (!title.isApart && lines[1]!.isApart) return null
  const isDiary = above.some(({ text }) => readDiarist(text) !== null)
  return isDiary && above.some(({ text }) => isDateLine(text)) ? choose(lines, 2, null) : null
}

/** So far below the name of a paper stands what it costs. */
const NEAR = 3

/** `DE KLOK VAN MOLENDORP`, the day and what the paper costs: the headline is the first line below that is none of these. */
function findBelowRates(lines: readonly TopLine[]): TopHeadline | null {
  const [name, ...others] = lines
  const at = others.slice(0, NEAR).findIndex(({ text }) => isRates(text))
  if (!name || at === -1 || !isOfNames(name.text)) return null
  const title = others.findIndex(({ kind }) => kind === null)
  return title > at ? choose(lines, title + 1, null) : null
}

/** Whether one of the lines right below the first says what the paper costs. */
function isOverRates(text: string, { start, end }: Stretch): boolean {
  let offset = skipBlankLines(text, start, end)
  for (let lines = 0; lines <= NEAR && offset < end; lines++) {
    const lineEnd = endOfLine(text, offset, end)
    if (lines > 0 && isRates(text.slice(offset, lineEnd).trim())) return true
    offset = lineEnd + 1
  }
  return false
}

function isNameOfSite({ kind, text }: TopLine): boolean {
  return kind === null && !isTitleLike(text) && isOfNames(text) && !isPersonName(text)
}

/** Something that no text begins with; below a line that may be a headline itself, more than the name of a part. */
function isTop(above: readonly TopLine[]): boolean {
  const frames = above.filter(({ kind }) => kind !== null && kind !== 'beside')
  if (!above[0] || !isDoubtful(above[0])) return frames.length > 0
  return frames.some(({ kind, text }) => kind !== 'sender' && !isSection(text))
}

function isDoubtful({ kind, text }: TopLine): boolean {
  return kind === null && !isPlace(text)
}

/** A name that is only made like one is enough where a menu, an issue or a label stands beside it. */
function findSender(above: readonly TopLine[]): string | null {
  const isProven = above.some(({ kind }) => kind !== 'sender' && kind !== 'beside')
  return isProven ? null : (above.find(({ kind }) => kind === 'sender')?.text ?? null)
}

/** Of short lines the first that begins a block below the page's own; of one block, the last above names and days. */
function lastShort(lines: readonly TopLine[], short: readonly TopLine[]): TopLine | null {
  const frame = lines.findLast(({ kind }) => kind !== null && kind !== 'beside')
  const below = short.filter(({ start }) => start > (frame?.start ?? 0))
  const titles = below.filter(({ text }) => !isPerson(text))
  return titles.find(({ isApart }) => isApart) ?? titles.at(-1) ?? below[0] ?? null
}

/** The line at `at`; null for the first, which is the headline anyway. */
function choose(lines: readonly TopLine[], at: number, instead: string | null): TopHeadline | null {
  const line = lines[at]
  if (!line || at === 0) return null
  return {
    start: line.start,
    end: lines[at + joinedAt(lines, at)]!.end,
    instead,
    above: lines.slice(0, at).map(({ start }) => start),
  }
}

/** How many lines below belong to the headline: one that goes on with it, up to a blank line, a day or a name. */
function joinedAt(lines: readonly TopLine[], at: number): number {
  const line = lines[at]
  const next = lines[at + 1]
  const below = lines[at + 2]
  if (!line || !next || next.isApart) return 0
  // `MUSEUM` below `VOLUNTEERS WANTED FOR` names no sender.
  const isOffice = next.kind === 'sender' && isShouted(next.text) && isOpenAtEnd(line.text)
  if (next.kind !== null && !isOffice) return 0
  const isMidSentence = /^\p{Ll}/u.test(next.text) || isOpenAtEnd(line.text)
  if (below && !below.isApart && below.kind !== 'beside' && !isMidSentence) return 0
  return goesOnBelow(line.text, next.text) ? 1 : 0
}

function canBeTitle(lines: readonly TopLine[], index: number): boolean {
  const line = lines[index]!
  const next = lines[index + 1]
  const isJoined = joinedAt(lines, index) > 0
  const whole = isJoined ? `${line.text} ${next?.text}` : line.text
  if (line.kind !== null || !isTitleLike(whole)) return false
  if (!isJoined && /[;,]$/.test(line.text)) return false
  // Above a menu a line says what the site is about.
  const isWord = next?.kind === 'page' && !isLabel(next.text)
  return !isWord || (next.isApart && lines[index + 2]?.kind !== 'page')
}

/** A short line that shares its lines with words of a page, and no blank one stands between. */
function isOfMenu(lines: readonly TopLine[], line: TopLine): boolean {
  const { text } = line
  const index = lines.indexOf(line)
  if (text.length > LONGEST_WORD + MOST_WORDS * 2) return false
  const from = lines.findLastIndex(({ isApart }, at) => at <= index && isApart)
  const to = lines.findIndex(({ isApart }, at) => at > index && isApart)
  const block = lines.slice(Math.max(from, 0), to === -1 ? lines.length : to)
  return index < lines.length - 1 && block.some(({ kind }) => kind !== null && kind !== 'beside')
}

function isPerson(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 4 || !isName(text)) return false
  // In capitals any words look like a name.
  return !isShouted(text) || isPersonName(text)
}

/** The line right below the first. */
function secondLine(text: string, { start, end }: Stretch): string {
  const from = endOfLine(text, skipBlankLines(text, start, end), end) + 1
  return from >= end ? '' : text.slice(from, endOfLine(text, from, end)).trim()
}

function firstLine(text: string, { start, end }: Stretch): string {
  const from = skipBlankLines(text, start, end)
  return text.slice(from, endOfLine(text, from, end)).trim()
}
