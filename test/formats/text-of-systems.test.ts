/** Texts of other systems that are called `.txt`: `test/cases/text-of-systems/NAME` → `NAME.read.json`. */
import { describe, expect, it } from 'vitest'
import { caseFilesIn } from '../support/case-files.js'
import { inspectedLines } from '../support/inspected-lines.js'
import { parseAny } from '../support/parsed-file.js'

describe('a text of another system', () => {
  it.each(caseFilesIn('text-of-systems'))('$name', async ({ name, bytes, expected }) => {
    const parsed = await parseAny(bytes, { path: name })
    await expect(inspectedLines(parsed)).toMatchFileSnapshot(expected)
  })
})
