/** The number of records that a text seems to hold → whether it can hold so many articles, or is a list of something else. */
import { groupDigits } from '../report/counts.js'
import { remarkAt, type PlacedRemark } from './remark.js'

/** So many may be as short as they like. */
const FEW = 2000
/**
 * Characters of a record, on average, with its marks, date and headline: one of a list of headlines with their days has
 * some fifty. Shorter ones are figures, or made to keep a parser busy: each takes the time of an article.
 */
const SHORTEST = 40

/** The most records that a text of `length` characters can hold, where each has at least `shortest` on average. */
export function mostRecords(length: number, shortest = SHORTEST): number {
  return Math.max(FEW, Math.floor(length / shortest))
}

/** Null where `records` can be articles. */
export function remarkCrowded(records: number, length: number): PlacedRemark | null {
  if (records <= mostRecords(length)) return null
  return remarkAt(0, 'crowded-file', groupDigits(records))
}
