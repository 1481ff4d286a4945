/** Tasks that may never end → their results, or an error: done by a thread that is stopped when one takes too much. */
import { readFileSync, readlinkSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

export interface ThreadLimits {
  /** Seconds of a core. Where the system does not say what a thread has taken, four times as many by the clock. */
  readonly seconds: number
  /** Megabytes of the heap. */
  readonly memory: number
}

/** What the thread says first: where the system counts its time; empty where none does. */
export type Greeting = { readonly schedule: string }
export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string }

/** Milliseconds between two looks at the time that the thread has taken. */
const PAUSE = 100
const MILLISECONDS = 1000
const NANOSECONDS = 1e6
/** A busy machine gives a thread less than all of the time. */
const PATIENCE = 4

interface RunningThread {
  readonly worker: Worker
  readonly memory: number
  /** Where the system counts its time; empty until it has said so. */
  schedule: string
}

export class BoundedThread {
  readonly #entry: URL
  #thread: RunningThread | null = null

  /** `entry` is a module that calls `answerTasks`. */
  constructor(entry: URL) {
    this.#entry = entry
  }

  /** One task at a time. Rejects with what the task threw, or where it is over a limit: then the thread is gone. */
  async run(task: unknown, limits: ThreadLimits): Promise<unknown> {
    if (this.#thread && this.#thread.memory < limits.memory) await this.#stop()
    const thread = (this.#thread ??= this.#start(limits.memory))
    const { worker } = thread
    worker.ref()
    try {
      const answer = await this.#ask(thread, task, limits)
      if (answer.kind === 'failed') throw new Error(answer.message)
      return answer.value
    } finally {
      // It ends with the process; until then it waits for the next task.
      worker.unref()
    }
  }

  async close(): Promise<void> {
    await this.#stop()
  }

  #start(memory: number): RunningThread {
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 }
    const worker = new Worker(this.#entry, { resourceLimits, stdout: true, stderr: true })
    const thread: RunningThread = { worker, memory, schedule: '' }
    worker.once('message', ({ schedule }: Greeting) => {
      thread.schedule = schedule
    })
    return thread
  }

  async #stop(): Promise<void> {
    const thread = this.#thread
    this.#thread = null
    await thread?.worker.terminate()
  }

  #ask(thread: RunningThread, task: unknown, { seconds, memory }: ThreadLimits): Promise<Answer> {
    const { worker } = thread
    const most = seconds * MILLISECONDS
    const start = performance.now()
    let first: number | null = null
    return new Promise<Answer>((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearInterval(watch)
        worker.off('message', take).off('error', fail).off('exit', leave)
        settle()
      }
      const give = (reason: string): void => {
        finish(() => {
          void this.#stop()
          reject(new Error(reason))
        })
      }
      const take = (message: Greeting | Answer): void => {
        if ('kind' in message) finish(() => resolve(message))
      }
      const fail = (error: Error): void => {
        const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        give(isFull ? `it takes more than ${memory} MB of memory` : error.message)
      }
      const leave = (): void => give('the thread that reads it has ended')
      const watch = setInterval(() => {
        const spent = timeOf(thread.schedule)
        first ??= spent
        const used =
          spent === null || first === null ? (performance.now() - start) / PATIENCE : spent - first
        if (used > most) give(`it takes more than ${seconds} seconds`)
      }, PAUSE)
      worker.on('message', take).on('error', fail).on('exit', leave)
      worker.postMessage(task, [])
    })
  }
}

/** Milliseconds of a core that a thread has taken; null where nobody says. */
function timeOf(schedule: string): number | null {
  if (schedule === '') return null
  try {
    return Number.parseInt(readFileSync(schedule, 'latin1'), 10) / NANOSECONDS
  } catch {
    return null
  }
}

/** Where Linux counts the time of this thread: https://docs.kernel.org/scheduler/sched-stats.html */
export function scheduleOfThread(): string {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/schedstat`
  } catch {
    return ''
  }
}
