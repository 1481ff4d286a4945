/** The work that this thread has done, in milliseconds of a core, as Linux counts it; elsewhere of the clock. */
import { readFileSync } from 'node:fs'

const NANOSECONDS = 1e6

export function threadTime(): number {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / NANOSECONDS
  } catch {
    return performance.now()
  }
}
