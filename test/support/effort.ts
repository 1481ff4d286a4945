/**
 * Work → whether it costs more than it may: the time of the processor that it takes, as a multiple of what a fixed piece
 * of work takes on the same machine at the same time. Bounds are wide: they catch work that grows with the square of its
 * input, not work that is a little slow. So no expectation depends on how fast or how busy a machine is.
 */
import { expect } from 'vitest'

const WORDS = 'De brandweer blust vannacht een brand in de haven van Gent, zegt minister Els Maes. '

/** Some 45 milliseconds of a core of 2026. What it gives is counted, so that no engine leaves it out. */
function doReferenceWork(): number {
  const counts = new Map<string, number>()
  for (const word of WORDS.repeat(20_000).split(' ')) {
    const key = word.toLowerCase().normalize('NFC')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts.size
}

/** Milliseconds of a core, of all threads of this process. */
function measure(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds of a core that the fixed piece of work takes now. */
export function measureReference(): number {
  return measure(doReferenceWork)
}

doReferenceWork()
const atStart = measure(doReferenceWork)

function effortOf(work: () => unknown): number {
  const spent = measure(work)
  // What is this small is below every bound, however busy the machine was at the start.
  return spent / (spent < atStart ? atStart : measure(doReferenceWork))
}

/** What disturbs a measure only adds to it, so work that is over its bound may try again. */
const TRIES = 3

/** The same as `expectEffortBelow`, for work that has to wait. */
export async function expectAsyncEffortBelow(
  bound: number,
  work: () => Promise<unknown>,
): Promise<void> {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least >= bound; tries++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    const spent = (user + system) / 1000
    least = Math.min(least, spent / (spent < atStart ? atStart : measure(doReferenceWork)))
  }
  expect(least).toBeLessThan(bound)
}

/** Expects the work to take less than `bound` times what the fixed piece of work takes. */
export function expectEffortBelow(bound: number, work: () => unknown): void {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least >= bound; tries++)
    least = Math.min(least, effortOf(work))
  expect(least).toBeLessThan(bound)
}
