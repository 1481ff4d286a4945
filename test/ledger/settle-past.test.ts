/** What stands at addresses that have no page any more, and what is read to find that out. */
import { describe, expect, it } from 'vitest'
import { indexLedger } from '../../src/ledger/ledger.js'
import { identify } from '../../src/ledger/identify.js'
import { takeOut } from '../../src/ledger/withdrawals.js'
import { settlePast, type PastGrounds, type SettledPast } from '../../src/ledger/settle-past.js'
import type { Addressed } from '../../src/record/month.js'
import type { Claimant } from '../../src/record/batch.js'
import type { LedgerRow, PlacedRedaction, PublicRecord } from '../../src/record/ledger.js'
import { writeSketch } from '../../src/record/sketch.js'
import type {
  DayKey,
  OutputPath,
  PageUrl,
  Sha256,
  Slug,
  SourcePath,
} from '../../src/record/strings.js'

const url = '2020/04/17/moskou.html' as PageUrl
const row: LedgerRow = {
  url,
  file: 'moskou.md' as SourcePath,
  record: 1,
  sha256: 'a'.repeat(64) as Sha256,
  id: null,
  sketch: null,
}
const claim: Claimant = {
  ...row,
  slug: 'moskou' as Slug,
  folder: '2020/04/17/',
  siblings: 1,
  bucket: '2020' as Claimant['bucket'],
}

interface Archive {
  readonly publicRecord?: Partial<PublicRecord>
  readonly claims?: readonly Claimant[]
  readonly addressed?: readonly Addressed[]
  readonly topics?: PastGrounds['topics']
  readonly site?: readonly string[]
  readonly redactions?: readonly PlacedRedaction[]
}

const NO_PAST: PublicRecord = {
  contested: [],
  rows: [row],
  withdrawals: [],
  redactions: [],
  moved: [],
  topicSlugs: [],
  chosenSlugs: { dossiers: [], periods: [] },
  accessions: [],
}

/** Settles the past of an archive whose sheets have printed `sheets`; counts those that were looked at. */
function settle(
  {
    publicRecord = {},
    claims = [claim],
    addressed = [],
    topics = [],
    site = [],
    redactions = [],
  }: Archive,
  sheets: readonly string[],
): SettledPast & { readonly read: number } {
  const all = { ...NO_PAST, ...publicRecord }
  const ledger = indexLedger(all.rows)
  const identity = identify(claims, ledger)
  const decisions = all.withdrawals.map((each) => [ledger.atUrl(each.url)!, each] as const)
  const withdrawn = takeOut(decisions, claims, identity)
  let read = 0
  function* listSheets(): Generator<OutputPath> {
    for (const path of sheets) {
      read++
      yield path as OutputPath
    }
  }
  const settled = settlePast(
    {
      publication: { ledger, identity, withdrawn, redactions },
      publicRecord: all,
      addressed,
      topics,
      baseUrl: null,
      hasMaps: false,
      isBanned: () => false,
      isDropped: () => false,
      secrets: { finds: () => false, text: (text) => text },
    },
    { site: site as readonly OutputPath[], sheets: listSheets() },
  )
  return { ...settled, read }
}

function withAlias(alias: string): Addressed {
  return { ...row, aliases: [alias] }
}

describe('the past of an archive', () => {
  it('is settled without a look at the sheets where no redirect is asked for', () => {
    const moved = { ...row, url: '2020/04/18/moskou.html' as PageUrl, aliases: [] }
    const { past, read } = settle({ addressed: [moved] }, [url])
    expect(past.redirects.map(({ from }) => from)).toEqual([url])
    expect(read).toBe(0)
  })

  it('leads the page of a topic on without a look at the sheets', () => {
    const leadsTo = ['topics/new/', 'topics/'] as PageUrl[]
    const topics = [{ from: 'topics/old/' as PageUrl, to: leadsTo }]
    const { past, read } = settle(
      {
        topics,
        site: ['topics/index.html', 'topics/new/index.html'],
      },
      [url],
    )
    expect(past.redirects.map(({ from, to }) => [from, to])).toEqual([
      ['topics/old/', { kind: 'page', url: 'topics/new/' }],
    ])
    expect(read).toBe(0)
  })

  it('never puts a redirect where a sheet has a page', () => {
    const addressed = [withAlias('/2020/index.html'), withAlias('/old.html')]
    const { past, remarks, read } = settle({ addressed }, ['2020/index.html', url])
    expect(past.redirects.map(({ output }) => output)).toEqual(['old.html'])
    expect(remarks.map(({ rule }) => rule)).toEqual(['alias-taken'])
    expect(read).toBe(2)
  })

  it('has a tombstone for an article that is missing, and says so', () => {
    const { past, remarks } = settle({ claims: [] }, [])
    expect(past.tombstones.map((stone) => [stone.url, stone.state])).toEqual([[url, 'gone']])
    expect(remarks.map(({ rule }) => rule)).toEqual(['published-gone'])
  })

  it('lets the list of the keeper lead the address of a missing article elsewhere', () => {
    const moved = [{ from: url, to: 'https://elsewhere.example/', line: 2 }]
    const { past, remarks } = settle({ claims: [], publicRecord: { moved } }, [])
    expect(past.redirects.map(({ to }) => to)).toEqual([
      { kind: 'address', address: 'https://elsewhere.example/' },
    ])
    expect([past.tombstones, remarks]).toEqual([[], []])
  })

  it('gives what asks for a withdrawn article a tombstone of its own, and no link', () => {
    const withdrawals = [
      { url, date: '2026-01-01' as DayKey, reason: 'wrong', except: [], attached: [] },
    ]
    const moved = [{ from: 'old.html', to: 'moskou.md', line: 1 }]
    const { past } = settle({ publicRecord: { withdrawals, moved } }, [])
    expect(past.tombstones.map((stone) => [stone.url, stone.state])).toEqual([
      [url, 'withdrawn'],
      ['old.html', 'withdrawn'],
    ])
    expect(past.redirects).toEqual([])
  })

  it('lists what was withdrawn and redacted from the newest on', () => {
    const others: readonly LedgerRow[] = [
      { ...row, url: '2020/04/16/a.html' as PageUrl, file: 'a.md' as SourcePath },
      { ...row, url: '2020/04/18/b.html' as PageUrl, file: 'b.md' as SourcePath },
    ]
    const days = ['2026-01-02', '2026-03-01', '2026-02-01']
    const rows = [row, ...others]
    const withdrawals = rows.map((each, at) => {
      return { url: each.url, date: days[at] as DayKey, reason: 'x', except: [], attached: [] }
    })
    const redactions = days.map((date) => {
      return { url: null, date, text: 'x', with: 'y', wholeWords: true, reason: null }
    }) as unknown as PublicRecord['redactions']
    const { past } = settle({ publicRecord: { rows, withdrawals, redactions }, claims: [] }, [])
    const newest = ['2026-03-01', '2026-02-01', '2026-01-02']
    expect(past.withdrawn.map(({ date }) => date)).toEqual(newest)
    expect(past.redacted.map(({ date }) => date)).toEqual(newest)
  })

  it('says what may be a published article, and to the keeper alone what may be withdrawn', () => {
    const like = {
      ...claim,
      file: 'b.md' as SourcePath,
      sha256: 'b'.repeat(64) as Sha256,
      folder: '2021/01/01/',
    }
    const row60 = {
      ...row,
      sketch: writeSketch(
        Array.from({ length: 30 }, (_, at) => at),
        false,
      ),
    }
    const alike = { ...like, sketch: row60.sketch }
    const past = { rows: [row60] }
    expect(
      settle({ publicRecord: past, claims: [alike] }, []).remarks.map(({ rule }) => rule),
    ).toEqual(['may-be-published', 'published-gone'])
    const withdrawals = [
      { url, date: '2026-01-01' as DayKey, reason: 'wrong', except: [], attached: [] },
    ]
    const out = settle({ publicRecord: { ...past, withdrawals }, claims: [alike] }, [])
    expect([out.remarks, out.warnings.map(({ rule }) => rule)]).toEqual([[], ['may-be-withdrawn']])
  })

  it('says which redaction has lost its article', () => {
    const article = indexLedger([row]).atUrl(url)
    const placed = [
      { url, article, isAdrift: true },
      { url, article, isAdrift: false },
      { url: null, article: null, isAdrift: false },
    ] as unknown as readonly PlacedRedaction[]
    const { remarks } = settle({ redactions: placed }, [])
    expect(remarks.map(({ rule }) => rule)).toEqual(['redaction-adrift'])
  })

  it('says what has vanished from the ledger, and from its register', () => {
    const day = '2026-01-01' as DayKey
    const line = { day, hash: 1, addresses: [2], before: [3], lost: [] }
    const { warnings } = settle({ publicRecord: { accessions: [line] } }, [])
    expect(warnings.map(({ rule }) => rule)).toEqual(['ledger-lines-gone', 'accession-gone'])
  })

  it('says whose address went to a copy of its text', () => {
    const moved = { ...claim, file: 'b.md' as SourcePath }
    const remade = { ...claim, sha256: 'b'.repeat(64) as Sha256 }
    const { remarks } = settle({ claims: [remade, moved] }, [])
    expect(remarks.map(({ rule }) => rule)).toEqual(['outdone'])
  })
})
