/** Markdown by the short way and by the long one, 50,000 times. */
import fc from 'fast-check'
import { it } from 'vitest'
import { anyMarkdown, expectSameAsFull } from '../support/markdown-text.js'

it('gives what the full parser gives for 50,000 texts', () => {
  fc.assert(fc.property(anyMarkdown, expectSameAsFull), { numRuns: 50_000, seed: 1934 })
}, 600_000)
