/** A headline → the date of publication that it ends in, with marks or brackets around it or without. */
import { findWeekdays } from '../../article/dates/date-words.js'
import { parseMoment, type WrittenMoment } from '../../article/dates/written-moment.js'
import { singleBlanks } from '../../text/unseen.js'
import { PREPOSITION } from './preposition.js'

export interface TrailingDate {
  readonly moment: WrittenMoment
  /** How many characters stand before it, blanks included. */
  readonly index: number
  /** How many of them are headline: without a bracket, a dash or a bar before the date. */
  readonly length: number
  /** Whether brackets, a mark or a time of day set it apart from the words. */
  readonly isApart: boolean
}

/** More words than the longest date and time have. */
const MOST_WORDS = 9
const LONGEST = 90
const MARK = /\s*[-–—|•·:,([]+\s*$/u
const CLOSED = /[)\]]$/
const LIKE_DATE = /^[([]?\d|^\p{L}{2,}[.,]?$/u

/** Minutes and reviews are of a day, and their name stays whole: `Verslag van de gemeenteraad van 12 mei 2014`. */
export const SERIES =
  /^(?:kort |beknopt |besluitenlijst |offizielle )?(?:verslag|notulen|besluitenlijst|persoverzicht|minutes of|press (?:digest|review)|proc[èe]s-verbal|compte[- ]rendu|revue de presse|niederschrift|protokoll|pressespiegel|presseschau)(?!\p{L})/iu

/** Null where the headline does not end in a day, or says something about it. Only brackets hold one without its year. */
export function findTrailingDate(headline: string): TrailingDate | null {
  const from = Math.max(0, headline.length - LONGEST)
  const starts = [...headline.slice(from).matchAll(/(?<=[\s([])[^\s([]\S*/g)].slice(-MOST_WORDS)
  for (const { 0: first, index: at } of starts) {
    const index = from + at
    const isWeekday = findWeekdays(first.replace(/[.,]+$/, '')) !== null
    if (!isWeekday && !LIKE_DATE.test(first)) continue
    const before = headline.slice(0, index)
    const isClosed = /[([]$/.test(before)
    const written = headline.slice(index).replace(isClosed ? CLOSED : /$^/, '')
    const moment = parseMoment(singleBlanks(written))
    if (!moment || moment.date.day === null) continue
    if (moment.date.year?.length !== 4 && !(isClosed && moment.date.year === null)) continue
    const length = before.replace(MARK, '').trimEnd().length
    const words = before.slice(0, length).trimEnd().split(/\s/)
    if (PREPOSITION.test(words.at(-1) ?? '') || (!isWeekday && PREPOSITION.test(first))) return null
    const isMarked = length < before.trimEnd().length
    return { moment, index, length, isApart: isClosed || isMarked || moment.time !== null }
  }
  return null
}
