/** Renames and edits together, merged branches, lost caches, other formats, withdrawals and redactions: what has been promised holds. */
import { describe, expect, it } from 'vitest'
import { liveOn } from '../support/archive-life.js'
import { makeFolder } from '../support/make-folder.js'

const LIVES = Number(process.env['PRESSMARK_LIVES'] ?? 1000)
const FIRST = Number(process.env['PRESSMARK_FIRST_LIFE'] ?? 1)
const STEPS = 20

describe('an archive', () => {
  it(`keeps its promises in ${LIVES} lives of ${STEPS} steps`, async () => {
    let published = 0
    const failed: string[] = []
    for (let seed = FIRST; seed < FIRST + LIVES; seed++) {
      const outcome = await liveOn(makeFolder(), seed, STEPS)
      published += outcome.published
      // Long runs may be stopped: what is known by then has been said.
      console.log(
        `life ${seed}: ${outcome.published} addresses, ${outcome.compared} sites compared, ${outcome.faults.length} faults`,
      )
      if (outcome.faults.length > 0)
        failed.push(
          `life ${seed}:\n${outcome.steps.join('\n')}\n→ ${outcome.faults.slice(0, 5).join('\n→ ')}`,
        )
    }
    console.log(`${LIVES} lives of ${STEPS} steps, ${published} addresses`)
    expect(failed.slice(0, 8).join('\n\n')).toBe('')
    expect(published).toBeGreaterThan(LIVES)
  })
})
