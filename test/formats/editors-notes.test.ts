/** Texts with notes to editors: `test/cases/editors-notes/NAME` → `NAME.read.json`; nobody in a note is exposed. */
import { describe, expect, it } from 'vitest'
import { caseFilesIn } from '../support/case-files.js'
import { inspectedLines } from '../support/inspected-lines.js'
import { articlesOf, parseAny } from '../support/parsed-file.js'

describe('a note to editors', () => {
  it.each(caseFilesIn('editors-notes'))(
    '$name',
    async ({ name, bytes, circumstances, expected }) => {
      const parsed = await parseAny(bytes, { path: name, ...circumstances })
      await expect(inspectedLines(parsed)).toMatchFileSnapshot(expected)
      for (const article of articlesOf(parsed))
        expect(JSON.stringify(article)).not.toMatch(/\w@\w|\d\d[ .]\d\d[ .]\d\d\D/)
    },
  )
})
