/** This process → its holder for locks, its platform, and the time that it and its threads have taken. */
import type { Holder } from '../record/holder.js'
import { readFileSync } from 'node:fs'

export const thisProcess: Holder = { id: process.pid, isAlive }

export const platform: string = process.version

/** Signal 0 only probes; EPERM is the answer of a living process of another user. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const MICROSECONDS = 1000

/** The time that all threads have taken so far, in milliseconds of a core. */
export function coreTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / MICROSECONDS
}

const NANOSECONDS = 1e6

/** The time that this thread has taken, in milliseconds of a core, as Linux counts it; elsewhere of the clock. */
export function threadTime(): number {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / NANOSECONDS
  } catch {
    return performance.now()
  }
}
