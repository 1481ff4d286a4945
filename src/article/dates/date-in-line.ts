/** A line that holds one date among other things → that date, and what stands before it and behind it. */
import { hasFigure, plainFigures } from '../../text/figures.js'
import { alternativesOf, findWeekdays } from './date-words.js'
import { matchDates } from './written-date.js'
import type { WrittenMoment } from './written-moment.js'
import { parseTime, type WrittenTime } from './written-time.js'

export interface DateInLine {
  readonly moment: WrittenMoment
  /** Where weekday, date and time stand in the line. */
  readonly start: number
  readonly end: number
}

const WORD = /(?<=^|[\s(（【,،;|•·：、–—-])[\p{L}\d]/gu
/** `vrijdag,`, `op`, `den` right before a date. */
const LEAD = new RegExp(
  `(?:^|(?<=[\\s(,|•·–—-]))(?:(?<weekday>\\p{L}{2,13})\\.?[,،]?\\s*|(?:${alternativesOf('on')})\\s+)$`,
  'iu',
)
const ON = new RegExp(`^(?:${alternativesOf('on')})$`, 'iu')
/** What may stand between a date and its time. */
const BETWEEN = /^(?:\s*[,،;|•·–—-]\s*|\s+)/
/** A time has no more words: `om 17.44 uur CET`. */
const MOST_WORDS = 5
const MOST_LEADS = 3
/** A line of so many words is text. */
const MOST_STARTS = 16

/** Null for a line without the date of a whole day. `text` has single blanks. */
export function findDateInLine(text: string): DateInLine | null {
  if (!hasFigure(text)) return null
  const line = plainFigures(text)
  WORD.lastIndex = 0
  for (let tries = 0; tries < MOST_STARTS; tries++) {
    const match = WORD.exec(line)
    if (!match) return null
    const found = readAt(line, match.index)
    if (found) return found
  }
  return null
}

function readAt(line: string, at: number): DateInLine | null {
  for (const { written, rest } of matchDates(line.slice(at))) {
    const isWhole = written.day !== null && written.month !== null && written.year !== null
    if (!isWhole || /^[\p{L}\d]/u.test(rest)) continue
    const { start, weekday } = readLeads(line.slice(0, at))
    const time = readTime(rest)
    const end = at + written.text.length + (time?.length ?? 0)
    const behind = weekday === null ? readWeekday(line.slice(end)) : null
    return {
      moment: { weekday: weekday ?? behind?.word ?? null, date: written, time: time?.time ?? null },
      start,
      end: end + (behind?.length ?? 0),
    }
  }
  return null
}

function readLeads(before: string): { readonly start: number; readonly weekday: string | null } {
  let start = before.length
  let weekday: string | null = null
  for (let leads = 0; leads < MOST_LEADS; leads++) {
    const match = LEAD.exec(before.slice(0, start))
    if (!match) break
    const word = match.groups?.['weekday']
    if (word !== undefined && (weekday !== null || !findWeekdays(word))) {
      if (!ON.test(word)) break
    } else if (word !== undefined) weekday = word
    start = match.index
  }
  return { start, weekday }
}

const IN_BRACKETS = /^,?\s?[(（](\p{L}{2,13}|\p{Script=Han})\.?[)）]/u
const BARE = /^,?\s(\p{L}{4,13})(?=$|\s*[,;|•·–—-])/u

/** ` (vrijdag)`; ` Friday`, where nothing but a mark follows. */
function readWeekday(rest: string): { readonly word: string; readonly length: number } | null {
  const [all = '', word = ''] = IN_BRACKETS.exec(rest) ?? BARE.exec(rest) ?? []
  return word !== '' && findWeekdays(word) ? { word, length: all.length } : null
}

function readTime(rest: string): { readonly time: WrittenTime; readonly length: number } | null {
  const between = BETWEEN.exec(rest)?.[0].length ?? 0
  if (between === 0) return null
  const words = [...rest.slice(between).matchAll(/\S+/g)].slice(0, MOST_WORDS)
  for (const { 0: word, index } of words.toReversed()) {
    const text = rest.slice(between, between + index + word.length).replace(/[,;)]+$/, '')
    const time = parseTime(text)
    if (time?.clock) return { time, length: between + text.length }
  }
  return null
}
