/** How the suites run: two or more at a time, the longest first, and all suites of a worker with one set of modules. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest. It begins first, so that no core waits for it in the end. */
const LONGEST = ['site/build-scripts', 'site/cache', 'site/process', 'site/', 'article/markdown']

class LongestFirst extends BaseSequencer {
  override async sort(suites: TestSpecification[]): Promise<TestSpecification[]> {
    return suites.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`))
  return rank === -1 ? LONGEST.length : rank
}

const root = resolve(import.meta.dirname, '..')
const MINUTE = 60_000

export default defineConfig({
  // What is tested is what is installed: the compiled modules, which Node loads by itself.
  resolve: {
    alias: [{ find: /^(?:\.\.\/)+(src|templates)\//, replacement: `${root}/dist/$1/` }],
  },
  test: {
    dir: import.meta.dirname,
    // Modules are loaded once for all suites of a worker; nothing in them remembers one suite for the next.
    isolate: false,
    server: { deps: { external: [/\/dist\/(?:src|templates)\//] } },
    setupFiles: ['remove-folders', 'steady-seed', 'keep-coverage'].map(
      (name) => `${import.meta.dirname}/support/${name}.ts`,
    ),
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // No test fails because a machine is slow.
    testTimeout: 10 * MINUTE,
    hookTimeout: 10 * MINUTE,
    expect: { poll: { timeout: MINUTE } },
  },
})
