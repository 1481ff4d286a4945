/** Counts, and the steps of heat that they are shown in. */
import { describe, expect, it } from 'vitest'
import { heatOf, peakOf } from '../../src/record/heat.js'

const steps = (peak: number, ...counts: readonly number[]): readonly number[] =>
  counts.map((count) => heatOf(count, peak))

describe('heat', () => {
  it('goes by orders of magnitude up to the peak', () => {
    expect(steps(16, 0, 1, 2, 3, 4, 7, 8, 16)).toEqual([0, 1, 2, 2, 3, 3, 4, 4])
    expect(steps(4096, 1, 7, 8, 63, 64, 511, 512, 4096)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('has bounds that one more article hardly ever moves', () => {
    expect([[], [1], [16], [9, 17, 3], [500], [512], [513]].map(peakOf)).toEqual([
      16, 16, 16, 32, 512, 512, 1024,
    ])
  })

  it('is never less for more', () => {
    for (const peak of [16, 32, 1024, 2 ** 20])
      for (let count = 1; count <= 2000; count++)
        expect(heatOf(count, peak)).toBeGreaterThanOrEqual(heatOf(count - 1, peak))
  })
})
