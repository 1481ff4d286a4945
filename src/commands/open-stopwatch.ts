/** Stages of the work of a thread, one after the other → how much of a core each took. */
import { threadTime } from '../read/thread-time.js'

/** What the work of a build is divided into. */
export type Stage = 'filing' | 'collating' | 'planning' | 'rendering' | 'writing'

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
