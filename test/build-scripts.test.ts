/** A build that makes only what changed gives the same bytes as one that makes everything. */
import { describe, expect, it } from 'vitest'
import { runBuildScript } from './build-scripts.js'
import { makeFolder } from './run-pressmark.js'

/** The long form is in `deep/`. */
const SCRIPTS = 8
const STEPS = 20

describe('a build after a change', () => {
  it(`is a clean build, byte for byte, in ${SCRIPTS} scripts of ${STEPS} changes`, async () => {
    let unchanged = 0
    for (let seed = 1; seed <= SCRIPTS; seed++) {
      const outcome = await runBuildScript(makeFolder(), { seed, length: STEPS, threads: 0 })
      expect(outcome.faults, `script ${seed}:\n${outcome.steps.join('\n')}`).toEqual([])
      unchanged += outcome.unchanged
    }
    expect(unchanged).toBeGreaterThan(SCRIPTS * STEPS)
  })
})
