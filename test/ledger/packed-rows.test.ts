/** The ledger, packed and found again by hashes. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '../../src/ledger/ledger.js'
import { PackedRows } from '../../src/ledger/packed-rows.js'
import type { LedgerRow } from '../../src/record/ledger.js'
import { pageUrl, sha256Digest, sourcePath } from '../../src/record/strings.js'

function row(number: number, change: Partial<LedgerRow> = {}): LedgerRow {
  return {
    url: pageUrl(`2020/04/17/brug-${String(number)}.html`),
    file: sourcePath(`delen/brug ${String(number)}.txt`),
    record: 1,
    sha256: sha256Digest(createHash('sha256').update(String(number)).digest('hex')),
    id: null,
    sketch: null,
    ...change,
  }
}

const MANY = Array.from({ length: 5000 }, (_, number) => row(number))

describe('packed rows', () => {
  it('are the rows that were put in, also odd and long ones', () => {
    const odd = [
      row(1, { file: sourcePath('één\ttab\nbreuk\\.txt'), id: 'a\tb' }),
      row(2, { file: sourcePath(`${'x'.repeat(5_000_000)}.txt`) }),
      row(3, { sketch: `~${'A'.repeat(40)}` }),
    ]
    const packed = new PackedRows()
    for (const each of [...odd, ...MANY]) packed.push(each)
    expect(packed.length).toBe(odd.length + MANY.length)
    expect([...packed]).toEqual([...odd, ...MANY])
    expect(packed.at(1)).toEqual(odd[1])
    expect(packed.at(packed.length)).toBeUndefined()
  })
})

describe('an index of the ledger', () => {
  it('finds every article of a long one by address, place, text and file', () => {
    const ledger = indexLedger(MANY)
    for (const { url, file, record, sha256 } of MANY) {
      const { number } = ledger.atUrl(url)!
      expect(ledger.at({ file, record })?.number).toBe(number)
      expect(ledger.withText(sha256).map((each) => each.number)).toEqual([number])
      expect(ledger.inFile(file).map((each) => each.number)).toEqual([number])
      expect(ledger.unchanged({ file, record, sha256 })).toBe(number)
    }
  })

  it('makes one article of the lines of a place, in order of address', () => {
    const [first, second] = [row(9), row(1, { file: row(9).file, id: 'nine' })]
    const ledger = indexLedger([first, second])
    const article = ledger.at(first)
    expect(article).toMatchObject({ id: 'nine', urls: [second.url, first.url] })
    expect(article?.digests).toEqual([second.sha256, first.sha256])
    expect(ledger.select(() => true)).toEqual([article])
    expect(ledger.withId('nine')).toEqual(article)
  })

  it('keeps articles apart that have lost their place', () => {
    const ledger = indexLedger([row(1, { record: 0 }), row(2, { record: 0, file: row(1).file })])
    expect(ledger.select(() => true)).toHaveLength(2)
    expect(ledger.inFile(row(1).file)).toHaveLength(2)
  })

  it('knows no record whose text is another', () => {
    const ledger = indexLedger(MANY)
    expect(ledger.unchanged({ ...MANY[7]!, sha256: MANY[8]!.sha256 })).toBeNull()
    expect(ledger.at({ file: sourcePath('nergens.txt'), record: 1 })).toBeNull()
    expect(ledger.atUrl(pageUrl('2020/04/17/nergens.html'))).toBeNull()
  })
})
