/** Months, and what has none → the years that they belong to. */
import type { PublicationDate } from '../record/date.js'
import type { Bucket, YearOrUndated } from '../record/archive.js'
import { type MonthKey, yearKey } from '../record/strings.js'
import { monthOf } from '../record/url.js'

/** The month, the year or the rest that an article of this date is counted with. */
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
