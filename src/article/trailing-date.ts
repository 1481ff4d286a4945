/** A headline that ends in the date of publication → where that date begins. */
import { alternativesOf, findWeekdays } from './date-words.js'
import type { WrittenMoment } from './written-moment.js'
import { parseMoment } from './written-moment.js'

export interface TrailingDate {
  readonly moment: WrittenMoment
  /** How many characters stand before it, blanks included. */
  readonly index: number
}

/** More words than the longest date and time have. */
const MOST_WORDS = 9
/** Behind one of these a date belongs to the sentence: `verkiezingen van 25 mei 2014`. */
const PREPOSITION = new RegExp(
  `^(?:${alternativesOf('on')}|sinds|vanaf|tot|voor|na|in|since|from|until|till|by|after|before|bis|seit|ab|nach|depuis|dès|jusqu'au|avant|après|desde|hasta|dal|dall'|al|fino|até|após)$`,
  'iu',
)

/** Null where the headline does not end in a whole date, or says something about it. */
export function findTrailingDate(headline: string): TrailingDate | null {
  const starts = [...headline.matchAll(/(?<=\s)\S+/g)].slice(-MOST_WORDS)
  for (const { 0: first, index } of starts) {
    const isWeekday = findWeekdays(first.replace(/[.,]+$/, '')) !== null
    if (!/^\d/.test(first) && !isWeekday && !/^\p{L}{3,}\.?$/u.test(first)) continue
    const before = headline.slice(0, index).trimEnd().split(/\s/).at(-1) ?? ''
    const moment = parseMoment(headline.slice(index).replace(/\s+/g, ' '))
    if (!moment || moment.date.day === null || moment.date.year?.length !== 4) continue
    return PREPOSITION.test(before) || PREPOSITION.test(first) ? null : { moment, index }
  }
  return null
}
