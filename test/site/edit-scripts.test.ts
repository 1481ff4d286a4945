/** What has been published keeps its address, whatever is done to the files. */
import { describe, expect, it } from 'vitest'
import { runScript } from '../support/edit-scripts.js'
import { makeFolder } from '../support/make-folder.js'

/** The long form is in `deep/`. */
const SCRIPTS = 60
const STEPS = 20

describe('a published address', () => {
  it(`has a page, and never another article, after ${SCRIPTS} scripts of ${STEPS} edits`, async () => {
    let published = 0
    for (let seed = 1; seed <= SCRIPTS; seed++) {
      const outcome = await runScript(makeFolder(), seed, STEPS)
      expect(outcome.faults, `script ${seed}:\n${outcome.steps.join('\n')}`).toEqual([])
      published += outcome.published
    }
    expect(published).toBeGreaterThan(SCRIPTS)
  })
})
