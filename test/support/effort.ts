/**
 * Work → how much it is: the time of the processor that it takes, as a multiple of what a fixed piece of work takes on
 * the same machine at the same time. So an expectation does not depend on how fast or how busy a machine is.
 */

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

doReferenceWork()

export function effortOf(work: () => unknown): number {
  const before = measure(doReferenceWork)
  const spent = measure(work)
  return (2 * spent) / (before + measure(doReferenceWork))
}
