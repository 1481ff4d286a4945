/** Withdrawn and redacted articles → the files and addresses that a package of the archive must not have. */
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/ledger/identify.js'
import { indexLedger } from '../../src/ledger/ledger.js'
import { takeOut } from '../../src/ledger/withdrawals.js'
import { findWithheld, listWithheldDocuments } from '../../src/ledger/withheld.js'
import type { Claimant } from '../../src/record/batch.js'
import type { LedgerRow, PlacedRedaction, Withdrawal } from '../../src/record/ledger.js'

function row(name: string, record = 1, id: string | null = null): LedgerRow {
  const sha256 = name.repeat(64)
  const place = { file: `${name}.md`, record, sha256, id, sketch: null }
  return { url: `2020/04/17/${name}.html`, ...place } as unknown as LedgerRow
}

function claim(file: string, text: string, id: string | null = null): Claimant {
  const found = {
    file,
    record: 1,
    sha256: text.repeat(64),
    id,
    sketch: null,
    slug: file.slice(0, 1),
  }
  return { ...found, folder: '2020/04/17/', siblings: 1, bucket: '2020-04' } as unknown as Claimant
}

const ROWS = [row('a'), row('b', 1, 'een'), row('c'), row('d', 0)]

function withheld(
  records: readonly Claimant[],
  out: readonly string[],
  redacted: readonly string[],
) {
  const ledger = indexLedger(ROWS)
  const identity = identify(records, ledger)
  const at = (name: string) => ledger.atUrl(row(name).url)!
  const decisions = out.map((name) => {
    const decision = {
      url: row(name).url,
      date: '2026-01-01',
      reason: 'x',
      except: [],
      attached: [],
    }
    return [at(name), decision as unknown as Withdrawal] as const
  })
  const redactions = [
    { url: null, article: null, isAdrift: false },
    ...redacted.map((name) => ({ url: row(name).url, article: at(name), isAdrift: false })),
  ] as unknown as readonly PlacedRedaction[]
  const withdrawn = takeOut(decisions, records, identity)
  const { files, urls } = findWithheld({ ledger, identity, withdrawn, redactions }, records)
  return { files: [...files].toSorted(), urls: Array.from(urls, (url) => url.slice(11)).toSorted() }
}

const ALL = [claim('a.md', 'a'), claim('b.md', 'b', 'een'), claim('c.md', 'c')]

describe('what only its keeper may have', () => {
  it('is nothing where nothing was taken out, and words of the whole archive are of no article', () => {
    expect(withheld(ALL, [], [])).toEqual({ files: [], urls: [] })
  })

  it('is a withdrawn article, wherever it is now, and its address without a place', () => {
    const moved = [claim('n.md', 'a'), ...ALL.slice(1)]
    expect(withheld(moved, ['a', 'd'], [])).toEqual({
      files: ['a.md', 'n.md'],
      urls: ['a.html', 'd.html'],
    })
  })

  it('is a redacted article, and each copy of it by text or id', () => {
    const copies = [
      ...ALL,
      claim('x.md', 'b'),
      claim('y.md', 'z', 'een'),
      claim('z.md', 'y', 'twee'),
    ]
    expect(withheld(copies, [], ['b'])).toEqual({
      files: ['b.md', 'x.md', 'y.md'],
      urls: ['b.html'],
    })
    expect(withheld(ALL, [], ['c'])).toEqual({ files: ['c.md'], urls: ['c.html'] })
  })
})

describe('documents of withdrawn articles', () => {
  it('are those that the keeper noted, however the disk writes accents', () => {
    const noted = [['a.pdf', 'cafe\u0301.docx'], [], ['b.odt']]
    const withdrawals = noted.map((attached) => ({ attached })) as unknown as Withdrawal[]
    expect(listWithheldDocuments({ withdrawals })).toEqual(['a.pdf', 'caf\u00e9.docx', 'b.odt'])
  })
})
