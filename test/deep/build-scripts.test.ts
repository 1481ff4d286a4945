/** A build that makes only what changed: the long form of `../build-scripts.test.ts`. */
import { describe, expect, it } from 'vitest'
import { runBuildScript } from '../support/build-scripts.js'
import { makeFolder } from '../support/make-folder.js'

const SCRIPTS = 500
const STEPS = 20

describe('a build after a change', () => {
  it(`is a clean build, byte for byte, in ${SCRIPTS} scripts of ${STEPS} changes`, async () => {
    let unchanged = 0
    for (let seed = 1001; seed <= 1000 + SCRIPTS; seed++) {
      const outcome = await runBuildScript(makeFolder(), {
        seed,
        length: STEPS,
        threads: seed % 8 === 0 ? 2 : 0,
      })
      expect(outcome.faults, `script ${seed}:\n${outcome.steps.join('\n')}`).toEqual([])
      unchanged += outcome.unchanged
    }
    expect(unchanged).toBeGreaterThan(SCRIPTS * STEPS)
  })
})
