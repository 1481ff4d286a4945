/** How far a text is beyond the threshold of a topic → tenths of a point, of the same scale as those of a vocabulary. */

/** Tenths that a vocabulary's topic needs to be given: so a text at the threshold of a learned one has as many. */
export const LEAST_POINTS = 30
/** A text of the topic is 1 beyond the line, most others are 1 below it. */
export const POINTS_PER_UNIT = 20

export function pointsFor(beyond: number): number {
  return Math.round(LEAST_POINTS + POINTS_PER_UNIT * beyond)
}

/** How far the first is ahead of the second, as a share of its points: 0 to 1. */
export function leadOf(first: number, second: number): number {
  if (first <= 0) return 0
  return Math.min(1, (first - second) / first)
}
