/** Answers and the gold → how often the best candidate was right, by its lead over the next. */
import { LEAST_POINTS } from '../learning/points.js'
import { measureLenient, measureStrict, type Share } from './measure.js'
import type { Tested } from './tested.js'

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

export interface MarginBin {
  readonly from: number
  /** The upper end, exclusive except for 1. */
  readonly to: number
  readonly strict: Share
  readonly lenient: Share
}

/** Only texts whose best candidate has the points of an assigned topic: with fewer, no lead helps. */
export function binMargins(tested: readonly Tested[]): readonly MarginBin[] {
  const fit = tested.filter(({ answer }) => answer.points >= LEAST_POINTS)
  return STEPS.map((from, step) => {
    const to = STEPS[step + 1] ?? 1
    const isLast = step === STEPS.length - 1
    const own = fit.filter(
      ({ answer: { margin } }) => margin >= from && (margin < to || (isLast && margin <= to)),
    )
    return {
      from,
      to,
      strict: measureStrict(own, ({ best }) => best),
      lenient: measureLenient(own, ({ best }) => best),
    }
  })
}
