/** What came into the archive last, by the register: new articles, and nothing that was there before. */
import { describe, expect, it } from 'vitest'
import { nextAccession, readAccession, writeAccession } from '../../src/ledger/accessions.js'
import { listAdditions } from '../../src/ledger/additions.js'
import { indexLedger } from '../../src/ledger/ledger.js'
import type { Accession, LedgerRow } from '../../src/record/ledger.js'
import type { DayKey, PageUrl, Sha256, SourcePath } from '../../src/record/strings.js'

function rowOf(file: string, url: string): LedgerRow {
  return {
    url: url as PageUrl,
    file: file as SourcePath,
    record: 1,
    sha256: file.padEnd(64, '0') as Sha256,
    id: null,
    sketch: null,
  }
}

function publish(
  register: readonly Accession[],
  rows: readonly LedgerRow[],
  day: string,
): readonly Accession[] {
  const urls = rows.map(({ url }) => url)
  const accession = nextAccession(register, urls, day as DayKey)!
  return [...register, readAccession(writeAccession(accession))!]
}

const BRAND = rowOf('brand.md', '2020/04/17/brand.html')
const WATER = rowOf('water.md', '1985/undated/water.html')
const STORM = rowOf('storm.md', 'undated/storm.html')
const TRAM = rowOf('tram.md', '1985/06/01/tram.html')

function added(
  register: readonly Accession[],
  rows: readonly LedgerRow[],
): readonly (readonly [string, string])[] {
  return Array.from(listAdditions(register, indexLedger(rows)), ({ day, urls }) => [
    day,
    urls.join(' '),
  ])
}

describe('what was added', () => {
  const founded = publish([], [BRAND], '2026-11-01')
  const all = [BRAND, WATER, STORM, TRAM]

  it('is not what the archive began with', () => {
    expect(added([], [])).toEqual([])
    expect(added(founded, [BRAND])).toEqual([])
  })

  it('is told by publication, the last first, and in each by date, what has none last', () => {
    const register = publish(
      publish(founded, [BRAND, WATER, STORM], '2026-11-02'),
      all,
      '2026-11-02',
    )
    expect(added(register, all)).toEqual([
      ['2026-11-02', TRAM.url],
      ['2026-11-02', WATER.url],
      ['2026-11-02', STORM.url],
    ])
  })

  it('goes by date whichever address comes first in the ledger', () => {
    const late = rowOf('laat.md', '2021/01/01/laat.html')
    const early = rowOf('vroeg.md', '1901/01/01/vroeg.html')
    for (const rows of [
      [BRAND, late, early, TRAM],
      [BRAND, TRAM, early, late],
      [BRAND, early, TRAM, late],
    ])
      expect(added(publish(founded, rows, '2026-11-02'), rows).map(([, url]) => url)).toEqual([
        late.url,
        TRAM.url,
        early.url,
      ])
  })

  it('goes by day where two branches were merged, in either order', () => {
    const [, ours] = publish(founded, [BRAND, WATER], '2026-11-03')
    const [, theirs] = publish(founded, [BRAND, TRAM], '2026-11-02')
    for (const lines of [
      [ours!, theirs!],
      [theirs!, ours!],
    ])
      expect(added([...founded, ...lines], all)).toEqual([
        ['2026-11-03', WATER.url],
        ['2026-11-02', TRAM.url],
      ])
  })

  it('is not an article that got another address', () => {
    const moved = rowOf('brand.md', '2020/04/18/brand.html')
    const register = publish(founded, [BRAND, moved, TRAM], '2026-11-02')
    expect(added(register, [BRAND, moved, TRAM])).toEqual([['2026-11-02', TRAM.url]])
  })

  it('is an article with two addresses, once', () => {
    const second = rowOf('tram.md', '1985/06/02/tram.html')
    const register = publish(founded, [BRAND, TRAM, second], '2026-11-02')
    expect(added(register, [BRAND, TRAM, second])).toEqual([
      ['2026-11-02', `${TRAM.url} ${second.url}`],
    ])
  })

  it('is nothing that the ledger has lost', () => {
    expect(added(publish(founded, [BRAND, TRAM], '2026-11-02'), [BRAND])).toEqual([])
  })
})
