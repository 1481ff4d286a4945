/** Things to measure → their runs: A B C A B C, so that a busy minute of the machine strikes all alike. */

/**
 * A contender has a `name`, `run(round)`, and where there is something to do outside the time,
 * `before(round)` and `after(round)`; the latter may return what the run made. One that failed is
 * not asked again. `warmUp` asks for a round 0, which does not count.
 */
export async function takeTurns(title, contenders, rounds, { warmUp = false } = {}) {
  const turns = contenders.map((contender) => ({ contender, runs: [] }))
  for (let round = warmUp ? 0 : 1; round <= rounds; round++)
    for (const { contender, runs } of turns) {
      if (runs.at(-1)?.failure) continue
      tell(`${title}: ${contender.name}, round ${round} of ${rounds}`)
      await contender.before?.(round)
      const run = await contender.run(round)
      run.made = await contender.after?.(round)
      if (round > 0 || run.failure) runs.push(run)
    }
  tell('')
  return turns.map(({ contender, runs }) => summarize(contender.name, runs))
}

function median(numbers) {
  const sorted = numbers.filter((number) => number !== null).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const [low, high] = [Math.floor, Math.ceil].map((round) => sorted[round((sorted.length - 1) / 2)])
  return (low + high) / 2
}

/** Medians and the range of seconds, and all runs as they were. */
export function summarize(name, runs) {
  const good = runs.filter(({ failure }) => !failure)
  const seconds = good.map((run) => run.seconds)
  return {
    name,
    failure: runs.find(({ failure }) => failure)?.failure ?? null,
    seconds: median(seconds),
    range: [Math.min(...seconds), Math.max(...seconds)],
    coreSeconds: median(good.map((run) => run.coreSeconds)),
    peakBytes: median(good.map((run) => run.peakBytes)),
    written: median(good.map((run) => run.summary?.written ?? null)),
    made: runs.at(-1)?.made ?? null,
    runs,
  }
}

/** Somebody who watches wants to know how far it is. */
export function tell(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}
