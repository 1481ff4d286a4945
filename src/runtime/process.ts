/** This process → what others may know of it. */
import type { Holder } from '../record/holder.js'
import { readFileSync } from 'node:fs'

export const thisProcess: Holder = { id: process.pid, isAlive }

export const platform: string = process.version

/** Signal 0 only asks; a process of somebody else's lives too. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const MICROSECONDS = 1000

/** What all threads have taken so far, in milliseconds of a core. */
export function coreTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / MICROSECONDS
}

const NANOSECONDS = 1e6

export function threadTime(): number {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / NANOSECONDS
  } catch {
    return performance.now()
  }
}
