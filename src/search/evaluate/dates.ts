/** A range of dates, and a shard → the articles whose own span (a day, a month, a year) lies within. */
import { daysInMonth } from '../../record/calendar.js'
import type { DateExpression } from '../query.js'
import { addArticle, addRange, noArticles, type ArticleSet } from './article-set.js'
import type { ShardReader } from './shard-reader.js'

/** Days as numbers that stand in the order of time: 19870512. Both ends are included. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Articles of a month, year or `undated`, by number: from `start` to `end`, which is not one of them. */
export interface BucketRange {
  readonly bucket: string
  readonly start: number
  readonly end: number
}

export function bucketsOf({ row }: Pick<ShardReader, 'row'>): readonly BucketRange[] {
  let end = 0
  return row.counts.map(([bucket, count]) => {
    const start = end
    end += count
    return { bucket, start, end }
  })
}

/** Days are looked at only for a month that lies within in part. */
export async function articlesWithin(
  shard: ShardReader,
  { from, to }: DateExpression,
): Promise<ArticleSet> {
  const set = noArticles(shard.size)
  const wanted = {
    from: from === null ? 0 : firstDay(from),
    to: to === null ? Infinity : lastDay(to),
  }
  for (const { bucket, start, end } of bucketsOf(shard)) {
    if (bucket === 'undated') continue
    const span = { from: firstDay(bucket), to: lastDay(bucket) }
    if (wanted.from <= span.from && span.to <= wanted.to) addRange(set, start, end)
    else if (bucket.length > YEAR_LENGTH && wanted.from <= span.to && span.from <= wanted.to)
      addDays(set, await shard.days(), { start, end }, bucketDays(wanted, span))
  }
  return set
}

const YEAR_LENGTH = 4

/** The days of the month that are wanted: 31 at most. */
function bucketDays(wanted: Span, span: Span): Span {
  return {
    from: wanted.from <= span.from ? 1 : wanted.from - span.from + 1,
    to: wanted.to >= span.to ? 31 : wanted.to - span.from + 1,
  }
}

function addDays(
  set: ArticleSet,
  days: Uint8Array,
  { start, end }: Pick<BucketRange, 'start' | 'end'>,
  { from, to }: Span,
): void {
  for (let article = start; article < end; article++) {
    const day = days[article]!
    if (day !== 0 && day >= from && day <= to) addArticle(set, article)
  }
}

function firstDay(date: string): number {
  const [year, month = 1, day = 1] = partsOf(date)
  return numberOf(year!, month, day)
}

function lastDay(date: string): number {
  const [year, month = 12, day = daysInMonth(year!, month)] = partsOf(date)
  return numberOf(year!, month, day)
}

function partsOf(date: string): readonly number[] {
  return date.split('-').map(Number)
}

function numberOf(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day
}
