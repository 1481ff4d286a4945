/** What threads do, one stage after the other → how much of a core each stage took. */
import { threadTime } from '../../runtime/thread-time.js'
import { addTimings, withRest, type Stage, type Timings } from '../../record/timings.js'
import type { World } from '../../project/environment.js'

/** Times the work of a task, in the thread that does it. */
export class StageTimer {
  #timings: Timings = {}
  #last = threadTime()

  /** What was done since the last mark was work of this stage. */
  mark(stage: Stage): void {
    const now = threadTime()
    this.#timings = addTimings(this.#timings, { [stage]: now - this.#last })
    this.#last = now
  }

  timings(): Timings {
    return this.#timings
  }
}

/** Times the work of a session, in all threads. */
export class SessionTimer {
  readonly #world: Pick<World, 'clock' | 'coreTime'>
  readonly #start: number
  readonly #coreTime: number
  #timings: Timings = {}

  constructor(world: Pick<World, 'clock' | 'coreTime'>) {
    this.#world = world
    this.#start = world.clock()
    this.#coreTime = world.coreTime()
  }

  /** Adds what a task has taken. */
  add(timings: Timings): void {
    this.#timings = addTimings(this.#timings, timings)
  }

  /** Until now; what no task has taken is `other`. */
  timings(): Timings {
    return withRest(this.#timings, this.#world.coreTime() - this.#coreTime)
  }

  /** Until now. */
  seconds(): number {
    return (this.#world.clock() - this.#start) / MILLISECONDS
  }
}

const MILLISECONDS = 1000
