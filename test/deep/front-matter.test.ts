/** Front matter that wants to be run, 100,000 times. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frontMatterVariant, openCanary } from '../support/front-matter-variants.js'
import { parseMarkdownFile } from '../support/markdown-file.js'

it('evaluates none of 100,000 variants of front matter, and throws at none', () => {
  const canary = openCanary()
  fc.assert(
    fc.property(frontMatterVariant, (content) => {
      parseMarkdownFile(content)
    }),
    { numRuns: 100_000, seed: 1989 },
  )
  expect(canary.evaluations()).toBe(0)
}, 600_000)
