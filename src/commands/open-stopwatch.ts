/** Stages of the work of a thread, one after the other → how much of a core each took. */
import { threadTime } from '../runtime/thread-time.js'

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
  'other',
] as const
export type Stage = (typeof STAGES)[number]

/** Milliseconds of a core. */
export type Laps = Readonly<Partial<Record<Stage, number>>>

export interface Stopwatch {
  /** What was done since the last lap was work of this stage. */
  readonly lap: (stage: Stage) => void
  readonly laps: () => Laps
}

export function openStopwatch(): Stopwatch {
  const laps: Partial<Record<Stage, number>> = {}
  let last = threadTime()
  return {
    lap(stage) {
      const now = threadTime()
      laps[stage] = (laps[stage] ?? 0) + now - last
      last = now
    },
    laps: () => laps,
  }
}

export function addLaps(a: Laps, b: Laps): Laps {
  const sum: Partial<Record<Stage, number>> = { ...a }
  for (const [stage, time] of Object.entries(b) as [Stage, number][])
    sum[stage] = (sum[stage] ?? 0) + time
  return sum
}

/** `all` is what the whole process took, in milliseconds of a core. */
export function withRest(laps: Laps, all: number): Laps {
  const timed = Object.values(laps).reduce((sum, time) => sum + time, 0)
  return { ...laps, other: Math.max(0, all - timed) }
}
