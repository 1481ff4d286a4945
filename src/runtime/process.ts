/** This process → its holder for locks, its platform, and the time that it and its threads have taken. */
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { dayKey, type DayKey } from '../record/strings.js'
import type { Holder, HolderMark, Presence } from '../record/holder.js'

export const thisProcess: Holder = {
  mark: {
    process: process.pid,
    host: hostname(),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    namespace: told(() => readlinkSync('/proc/self/ns/pid')),
    start: startOf(process.pid),
  },
  findPresence,
}

export const platform: string = process.version

/** The day that it is, in UTC: the one place with a calendar clock. */
export function today(): DayKey {
  return dayKey(new Date().toISOString().slice(0, 10))
}

/** What the system says; empty where it does not, as off Linux. */
function told(ask: () => string): string {
  try {
    return ask()
  } catch {
    return ''
  }
}

/** The 22nd field of its line; the second is a name in brackets that may hold anything. */
function startOf(id: number): string {
  return told(() => {
    const line = readFileSync(`/proc/${id}/stat`, 'latin1')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  })
}

/** A number alone says little: containers count from 1 each, and a machine gives numbers again. */
function findPresence(mark: HolderMark): Presence {
  const { host, boot, namespace } = thisProcess.mark
  if (mark.host !== host) return 'elsewhere'
  if (mark.boot !== boot) return 'gone'
  if (mark.namespace !== namespace) return 'elsewhere'
  const isSame = mark.start === '' || mark.start === startOf(mark.process)
  return isSame && isAlive(mark.process) ? 'here' : 'gone'
}

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
