/** A build that makes only what changed gives the same bytes as one that makes everything, in threads or without. */
import { describe, expect, it } from 'vitest'
import { runBuildScript } from '../support/build-scripts.js'
import { makeFolder } from '../support/make-folder.js'

const STEPS = 20

describe('a build after a change', () => {
  it.each([
    { seed: 4, length: STEPS, threads: 0 },
    { seed: 5, length: STEPS, threads: 0 },
    { seed: 8, length: STEPS / 4, threads: 2 },
  ])('is a clean build, byte for byte: $length changes, $threads threads', async (options) => {
    const outcome = await runBuildScript(makeFolder(), options)
    expect(outcome.faults, `script ${options.seed}:\n${outcome.steps.join('\n')}`).toEqual([])
    expect(outcome.unchanged).toBeGreaterThan(options.length)
  })
})
