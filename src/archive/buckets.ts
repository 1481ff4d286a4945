/** Dates → the buckets of articles: months, years for articles without a month, and the undated. */
import type { PublicationDate } from '../record/date.js'
import type { Bucket, YearOrUndated } from '../record/archive.js'
import { type MonthKey, yearKey } from '../record/strings.js'
import { monthOf } from '../record/url.js'

/** The bucket that an article of this date is counted in. */
export function bucketOf(date: PublicationDate): Bucket {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return monthOf(date.day)
    case 'month':
      return date.month
    case 'year':
      return date.year
    case 'none':
      return 'undated'
  }
}

export function isMonth(bucket: Bucket): bucket is MonthKey {
  return /^\d{4}-/.test(bucket)
}

export function yearOrUndatedOf(bucket: Bucket): YearOrUndated {
  return bucket === 'undated' ? 'undated' : yearKey(bucket.slice(0, 4))
}
