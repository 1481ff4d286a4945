/** A build that makes only what changed gives the same bytes as one that makes everything. */
import { describe, expect, it } from 'vitest'
import { runBuildScript } from '../support/build-scripts.js'
import { makeFolder } from '../support/make-folder.js'

/** The long form is in `deep/`; two more, in threads too, are beside this. */
const SCRIPTS = 3
const STEPS = 20

describe('a build after a change', () => {
  it(`is a clean build, byte for byte, in ${SCRIPTS} scripts of ${STEPS} changes`, async () => {
    let unchanged = 0
    // One after the other: they would only take the time from each other.
    for (let seed = 1; seed <= SCRIPTS; seed++) {
      const options = { seed, length: STEPS, threads: 0 }
      const outcome = await runBuildScript(makeFolder(), options)
      expect(outcome.faults, `script ${seed}:\n${outcome.steps.join('\n')}`).toEqual([])
      unchanged += outcome.unchanged
    }
    expect(unchanged).toBeGreaterThan(SCRIPTS * STEPS)
  })
})
