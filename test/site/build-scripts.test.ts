/** A build that makes only what changed gives the same bytes as one that makes everything. */
import { describe, expect, it } from 'vitest'
import { runBuildScript } from '../support/build-scripts.js'
import { makeFolder } from '../support/make-folder.js'

/** The long form is in `deep/`. */
const SCRIPTS = 5
const STEPS = 20

async function run(seed: number, length: number, threads: number): Promise<number> {
  const outcome = await runBuildScript(makeFolder(), { seed, length, threads })
  expect(outcome.faults, `script ${seed}:\n${outcome.steps.join('\n')}`).toEqual([])
  return outcome.unchanged
}

describe('a build after a change', () => {
  it(`is a clean build, byte for byte, in ${SCRIPTS} scripts of ${STEPS} changes`, async () => {
    let unchanged = 0
    // One after the other: they would only take the time from each other.
    for (let seed = 1; seed <= SCRIPTS; seed++) unchanged += await run(seed, STEPS, 0)
    expect(unchanged).toBeGreaterThan(SCRIPTS * STEPS)
  })

  it('is one in threads, too', async () => {
    expect(await run(8, STEPS / 4, 2)).toBeGreaterThan(STEPS)
  })
})
