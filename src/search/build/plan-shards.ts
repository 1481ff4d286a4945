/** How many articles each month has → which months share a shard: a function of the dates, and of nothing else. */

import { groupBy } from '../../record/by-key.js'

/** A month (`1987-05`), a year whose months are not known (`1987`), or `undated`. */
export interface CountedBucket {
  readonly bucket: string
  readonly count: number
}

export interface PlannedShard<Bucket extends CountedBucket> {
  /** Its first bucket in time: `1987-05`. */
  readonly name: string
  /** Newest first. */
  readonly buckets: readonly Bucket[]
}

/** An archive with fewer articles is one shard besides its undated: to write it anew takes some tenths of a second. */
const SMALL = 2000
/** The most articles that share a shard: more files in it would be loaded for one word than a phone can wait for. */
const MOST = 30_000

/**
 * Newest first, the undated last. What is added is nearly always of the newest month, which is a shard of its own; the
 * rest of its year is another one. Older years are put together from the oldest on, so that a new one moves none of them.
 */
export function planShards<Bucket extends CountedBucket>(
  buckets: readonly Bucket[],
): readonly PlannedShard<Bucket>[] {
  const present = buckets.filter(({ count }) => count > 0)
  const dated = present.filter(({ bucket }) => bucket !== UNDATED).toSorted(byTime)
  const undated = present.filter(({ bucket }) => bucket === UNDATED)
  return [...groupDated(dated).toReversed(), undated]
    .filter((group) => group.length > 0)
    .map((group) => ({ name: group[0]!.bucket, buckets: group.toReversed() }))
}

const UNDATED = 'undated'

/** Articles of a year whose month is not known come before its months. */
function byTime(a: CountedBucket, b: CountedBucket): number {
  return a.bucket < b.bucket ? -1 : 1
}

/** Oldest first, in groups as well. */
function groupDated<Bucket extends CountedBucket>(dated: readonly Bucket[]): Bucket[][] {
  if (countAll(dated) <= SMALL) return [[...dated]]
  const newest = dated.at(-1)!
  const year = yearOf(newest)
  const rest = dated.slice(0, -1)
  return [
    ...gather(rest.filter((each) => yearOf(each) !== year)),
    ...gather(rest.filter((each) => yearOf(each) === year)),
    [newest],
  ]
}

/** Whole years as long as they fit; a year that does not fit is divided between its months. */
function gather<Bucket extends CountedBucket>(dated: readonly Bucket[]): Bucket[][] {
  const years = groupBy(dated, (each) => [yearOf(each)])
  const pieces = [...years.values()].flatMap((year) =>
    countAll(year) <= MOST ? [year] : year.map((bucket) => [bucket]),
  )
  const groups: Bucket[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && countAll(last) + countAll(piece) <= MOST) last.push(...piece)
    else groups.push([...piece])
  }
  return groups
}

function countAll(buckets: readonly CountedBucket[]): number {
  return buckets.reduce((sum, { count }) => sum + count, 0)
}

function yearOf({ bucket }: CountedBucket): string {
  return bucket.slice(0, YEAR_LENGTH)
}

const YEAR_LENGTH = 4
