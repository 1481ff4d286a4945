/** A line that begins with its headline and goes on with the text, as columns of short news are set → where each of them ends. */
import { findMonth, findWeekdays } from '../article/dates/date-words.js'
import { isShouted } from './kind-of-line.js'
import { isPersonName } from './person-name.js'
import { isPlace } from './places.js'
import { isOfNames } from './publisher.js'

export interface RunInHead {
  /** How many characters are headline. */
  readonly length: number
  /** Where the text goes on. */
  readonly end: number
}

/** `THE PELL INQUIRY.—The hearing`, `Fire at Wexmoor. -- On Tuesday`, `„NOOIT GEZIEN”. – Gisteren` */
const HEAD =
  /^(?<head>["“‘„«]?\p{Lu}[^\n—–]{4,90}?)(?:[.:!?]["”’»]?|["”’»][.,]?)\s?(?:[—–―]|-{1,2})\s?(?=["“‘„«]?[\p{Lu}\d])/u
/** Who speaks is named in the same way: `Mr. VANE.—I think`. */
const SPEAKER =
  /^(?:the|de|het|le|la|der|mr|mrs|miss|sir|lord|lady|dr|rev|col|capt|hon|m|mme|mm|dhr|mevr|herr|frau)\.?\s/iu
const FEWEST_WORDS = 3
/** `BOSTON, Mass.—`, `WASHINGTON, D. C.—` */
const SHORT_WITH_COMMA = 4

/** Null for a line that is one thing. A place or a day before a dash is a dateline. */
export function findRunInHead(line: string): RunInHead | null {
  if (!/[.!?:"”’»,]\s?[—–―-]/u.test(line)) return null
  const match = HEAD.exec(line)
  const head = match?.groups?.['head'] ?? ''
  if (!match || !isHead(head)) return null
  const closing = /^[!?]?["”’»]?/u.exec(line.slice(head.length))?.[0] ?? ''
  return { length: head.length + closing.length, end: match[0].length }
}

function isHead(head: string): boolean {
  const words = head.split(/\s+/)
  const bare = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  if (bare.some((word) => findWeekdays(word) !== null)) return false
  if (/\d/.test(head) && bare.some((word) => findMonth(word) !== null)) return false
  if (words.length <= SHORT_WITH_COMMA && head.includes(',')) return false
  if (isPlace(head) || isPersonName(head)) return false
  if (words.length < FEWEST_WORDS) return words.length > 1 && isShouted(head) && !SPEAKER.test(head)
  return isShouted(head) || isOfNames(head)
}
