/** Abstracts → a file of lines for each month, and back, a month at a time. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Abstract } from '../record/entry.js'
import type { MonthKey, YearKey } from '../record/names.js'
import { monthOf } from '../record/url.js'

/** A month, the articles of a year without a month, or those without any date. */
export type Bucket = MonthKey | YearKey | 'undated'

export interface AbstractStore {
  readonly put: (abstract: Abstract) => void
  /** In order of time; `undated` is last. */
  readonly buckets: () => readonly Bucket[]
  /** In the order that they were put. */
  readonly get: (bucket: Bucket) => readonly Abstract[]
}

/** Characters held back for a month before they are written in one go. */
const PAGE = 1 << 16

export function openAbstracts(folder: string): AbstractStore {
  const waiting = new Map<Bucket, string>()
  const fileOf = (bucket: Bucket): string => join(folder, `${bucket}.jsonl`)
  const flush = (bucket: Bucket): void => {
    appendFileSync(fileOf(bucket), waiting.get(bucket) ?? '')
    waiting.set(bucket, '')
  }
  return {
    put(abstract) {
      const bucket = bucketOf(abstract)
      const lines = `${waiting.get(bucket) ?? ''}${JSON.stringify(abstract)}\n`
      waiting.set(bucket, lines)
      if (lines.length > PAGE) flush(bucket)
    },
    buckets: () => [...waiting.keys()].toSorted(),
    get(bucket) {
      flush(bucket)
      const lines = readFileSync(fileOf(bucket), 'utf8').split('\n')
      return lines.slice(0, -1).map((line) => JSON.parse(line) as Abstract)
    },
  }
}

function bucketOf({ date }: Abstract): Bucket {
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
