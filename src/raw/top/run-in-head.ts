/** A line that begins with its headline and goes on with the text, as columns of short news are set → where each of them ends. */
import { findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { isShouted } from './kind-of-line.js'
import { isPersonName } from '../names/person-name.js'
import { isPlace } from '../places.js'
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

/**
 * Null for a line that is one thing. A place or a day before a dash is a dateline. Right below a rubric, words of a
 * sentence are a headline as well: `La foire de Marmont. — Hier`.
 */
export function findRunInHead(line: string, isBelowRubric = false): RunInHead | null {
  if (!/[.!?:"”’»,]\s?[—–―-]/u.test(line)) return null
  const match = HEAD.exec(line)
  const head = match?.groups?.['head'] ?? ''
  if (!match || !isHead(head, isBelowRubric)) return null
  const closing = /^[!?]?["”’»]?/u.exec(line.slice(head.length))?.[0] ?? ''
  return { length: head.length + closing.length, end: match[0].length }
}

/** More than one sentence is no headline. */
const SENTENCE = /\p{Ll}{3}[.!?]["”’»]?\s/u

function isHead(head: string, isBelowRubric: boolean): boolean {
  const words = head.split(/\s+/)
  const bare = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  // `La`, `do` and `di` are short for days, and small words of other languages.
  if (bare.some((word) => word.length > 2 && findWeekdays(word) !== null)) return false
  if (/\d/.test(head) && bare.some((word) => findMonth(word) !== null)) return false
  if (words.length <= SHORT_WITH_COMMA && head.includes(',')) return false
  if (isPlace(head) || isPersonName(head)) return false
  if (words.length < FEWEST_WORDS) return words.length > 1 && isShouted(head) && !SPEAKER.test(head)
  return isBelowRubric ? !SENTENCE.test(head) : isShouted(head) || isOfNames(head)
}
