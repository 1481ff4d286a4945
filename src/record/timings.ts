/** How much of a core each stage of a build took. */

/**
 * What the work of a build is divided into, in order. `looking` is to see that what was printed is still there, `other`
 * all that no thread has timed: to start, to find files, to load and compile code, to collect garbage.
 */
export const STAGES = [
  'filing',
  'collating',
  'relating',
  'looking',
  'planning',
  'rendering',
  'writing',
  'indexing',
  'other',
] as const
export type Stage = (typeof STAGES)[number]

/** Milliseconds of a core. */
export type Timings = Readonly<Partial<Record<Stage, number>>>

export function addTimings(a: Timings, b: Timings): Timings {
  const sum: Partial<Record<Stage, number>> = { ...a }
  for (const [stage, time] of Object.entries(b) as [Stage, number][])
    sum[stage] = (sum[stage] ?? 0) + time
  return sum
}

/** `all` is what the whole process took, in milliseconds of a core. */
export function withRest(timings: Timings, all: number): Timings {
  const timed = Object.values(timings).reduce((sum, time) => sum + time, 0)
  return { ...timings, other: Math.max(0, all - timed) }
}
