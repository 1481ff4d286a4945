/** `init`: what an archive begins with. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')

interface Step {
  readonly run?: string
  readonly if?: string
  readonly 'continue-on-error'?: boolean
}

/** The steps of a workflow that do not run for pull requests alone, or that end it when they fail. */
function stepsThatDecide(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { readonly steps: readonly Step[] }> }
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step['continue-on-error'] !== true)
    .flatMap(({ run }) => run ?? [])
}

describe('the workflow', () => {
  it('of a new archive, and that of the manual, put a site with warnings online', async () => {
    const folder = makeFolder()
    await runPressmark(folder, ['init', 'krant'])
    const made = readFileSync(join(folder, 'krant/.github/workflows/site.yml'), 'utf8')
    const hosting = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
    const [, told = ''] = /```\n(name: site\n[\s\S]*?)```/.exec(hosting) ?? []
    expect(stepsThatDecide(made)).toEqual(['npm install', 'npm run build'])
    expect(stepsThatDecide(told)).toEqual(['npm ci', 'npm run build'])
    for (const each of [made, told]) {
      const { jobs } = parse(each) as { jobs: { build: { readonly steps: readonly Step[] } } }
      const check = jobs.build.steps.find(({ run }) => run === 'npm run check')
      expect(check?.if).toBe("github.event_name == 'pull_request'")
    }
  })
})
