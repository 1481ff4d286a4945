/** Paths that could not be read → the lines of the ledger whose sources may be there all the same. */
import { describe, expect, it } from 'vitest'
import { listOutOfReach, reachOf } from '../../src/ledger/out-of-reach.js'
import type { LedgerRow } from '../../src/record/ledger.js'
import { sourcePath } from '../../src/record/strings.js'

const rowOf = (file: string, record = 1): LedgerRow =>
  ({ url: `2020/04/17/${file}.html`, file, record }) as unknown as LedgerRow

describe('a source out of reach', () => {
  it('is a file, or lies below a folder', () => {
    const isOut = reachOf(['a.md', 'oud/2020'].map(sourcePath))
    const files = [
      'a.md',
      'oud/2020/b.md',
      'oud/2020/x/c.md',
      'oud/20201/d.md',
      'oud/e.md',
      'a.mdx',
    ]
    expect(files.map(sourcePath).filter(isOut)).toEqual(files.slice(0, 3))
  })

  it('is the same however the disk writes accents', () => {
    expect(reachOf([sourcePath('cafe\u0301')])(sourcePath('caf\u00e9/a.md'))).toBe(true)
  })

  it('is none of a line without a place, and none where all could be read', () => {
    const rows = [rowOf('a.md'), rowOf('a.md', 0), rowOf('b.md')]
    expect(listOutOfReach(rows, [sourcePath('a.md')])).toEqual(['2020/04/17/a.md.html'])
    expect(listOutOfReach(rows, [])).toEqual([])
    expect(reachOf([])(sourcePath('a.md'))).toBe(false)
  })
})
