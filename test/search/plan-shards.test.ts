/** Which months share a shard: a function of the dates, and of nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planShards, type CountedBucket } from '../../src/search/build/plan-shards.js'

const months = fc.uniqueArray(
  fc.record({
    bucket: fc.oneof(
      fc
        .tuple(fc.integer({ min: 1980, max: 1999 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
      fc.integer({ min: 1980, max: 1999 }).map(String),
      fc.constant('undated'),
    ),
    count: fc.oneof(fc.nat(40), fc.nat(9000), fc.nat(60_000)),
  }),
  { selector: ({ bucket }) => bucket, maxLength: 80 },
)

const namesOf = (buckets: readonly CountedBucket[]): readonly (readonly string[])[] =>
  planShards(buckets).map((shard) => shard.buckets.map(({ bucket }) => bucket))
const sizeOf = (buckets: readonly CountedBucket[]): number =>
  buckets.reduce((sum, { count }) => sum + count, 0)

describe('shards', () => {
  it('hold each month once, newest first, in whatever order the months come', () => {
    fc.assert(
      fc.property(months, (buckets) => {
        const shards = namesOf(buckets)
        const present = buckets.filter(({ count }) => count > 0).map(({ bucket }) => bucket)
        const dated = present
          .filter((bucket) => bucket !== 'undated')
          .toSorted()
          .toReversed()
        const undated = present.filter((bucket) => bucket === 'undated')
        expect(shards.flat()).toEqual([...dated, ...undated])
        expect(namesOf(buckets.toReversed())).toEqual(shards)
      }),
    )
  })

  it('hold no more than 30,000 articles, but for a month that has more', () => {
    fc.assert(
      fc.property(months, (buckets) => {
        for (const shard of planShards(buckets))
          expect(sizeOf(shard.buckets) <= 30_000 || shard.buckets.length === 1).toBe(true)
      }),
    )
  })

  it('leave those of the past alone when the newest month grows, or another one begins in its year', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 9999 }), (buckets, count) => {
        const large = [...buckets, { bucket: '2000-01', count: 3000 }]
        const grown = [...buckets, { bucket: '2000-01', count: 3000 + count }]
        expect(past(grown)).toEqual(past(large))
        expect(past([...large, { bucket: '2000-02', count }])).toEqual(past(large))
      }),
    )
  })

  it('divide a small archive only into what has a date and what has none', () => {
    const small = [
      { bucket: '1987-05', count: 900 },
      { bucket: 'undated', count: 7 },
      { bucket: '1988', count: 900 },
    ]
    expect(namesOf(small)).toEqual([['1988', '1987-05'], ['undated']])
  })
})

/** The shards of the years before 2000. */
function past(all: readonly CountedBucket[]): readonly (readonly string[])[] {
  return namesOf(all).filter((shard) => shard.every((bucket) => bucket < '2000'))
}
