/** What threads do, one stage after the other → how much of a core each stage took. */
import { threadTime } from '../../runtime/process.js'
import { addTimings, withRest, type Stage, type Timings } from '../../record/timings.js'
import type { Environment } from '../../project/environment.js'

/** Times the work of a task, in the thread that does it. */
export class StageTimer {
  #timings: Timings = {}
  #last = threadTime()

  /** Counts what was done since the last mark as work of this stage. */
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
  readonly #environment: Pick<Environment, 'clock' | 'coreTime'>
  readonly #start: number
  readonly #coreTime: number
  #timings: Timings = {}

  constructor(environment: Pick<Environment, 'clock' | 'coreTime'>) {
    this.#environment = environment
    this.#start = environment.clock()
    this.#coreTime = environment.coreTime()
  }

  /** Adds what a task has taken. */
  add(timings: Timings): void {
    this.#timings = addTimings(this.#timings, timings)
  }

  /** The timings until now; what no task has taken is `other`. */
  timings(): Timings {
    return withRest(this.#timings, this.#environment.coreTime() - this.#coreTime)
  }

  /** The duration until now. */
  seconds(): number {
    return (this.#environment.clock() - this.#start) / MILLISECONDS
  }
}

const MILLISECONDS = 1000
