/** A month's entries together with their nearest neighbours in other months. */
import type { DayDate, MinuteDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'
import type { Archive, Bucket } from './archive.js'

/** An entry of which the day is known. */
export type DatedEntry = Entry & { readonly date: MinuteDate | DayDate }

export interface BucketView {
  readonly entries: readonly Entry[]
  /** The last dated entry of the months before, the first of those after. */
  readonly before: DatedEntry | null
  readonly after: DatedEntry | null
}

export function isDated(entry: Entry): entry is DatedEntry {
  return entry.date.precision === 'minute' || entry.date.precision === 'day'
}

/** Moves over the buckets in order. Holds the month in hand and the next one that has dated entries. */
export function openBucketWindow({ buckets, entriesOf }: Pick<Archive, 'buckets' | 'entriesOf'>): {
  readonly moveTo: (bucket: Bucket) => BucketView
} {
  const held = new Map<Bucket, readonly Entry[]>()
  let before: DatedEntry | null = null
  const take = (bucket: Bucket): readonly Entry[] => {
    const entries = held.get(bucket) ?? entriesOf(bucket)
    held.set(bucket, entries)
    return entries
  }
  const findAfter = (position: number): DatedEntry | null => {
    for (const bucket of buckets.slice(position + 1)) {
      const first = take(bucket).find(isDated)
      if (first) return first
    }
    return null
  }
  return {
    moveTo(bucket) {
      const entries = take(bucket)
      const view = { entries, before, after: findAfter(buckets.indexOf(bucket)) }
      before = entries.findLast(isDated) ?? before
      held.delete(bucket)
      return view
    },
  }
}
