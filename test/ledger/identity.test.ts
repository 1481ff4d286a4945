/** Records and what was published → which of them are published articles, which are doubtful, and which are gone. */
import { describe, expect, it } from 'vitest'
import { countPending } from '../../src/ledger/count-pending.js'
import { ExpectedPages } from '../../src/ledger/expected-pages.js'
import { hashOf } from '../../src/ledger/hash-index.js'
import { identify } from '../../src/ledger/identify.js'
import { indexLedger } from '../../src/ledger/ledger.js'
import { ledgerYear, readLedgerLine, writeLedgerLine } from '../../src/ledger/ledger-lines.js'
import { LostArticles } from '../../src/ledger/lost-articles.js'
import { lostRedactions } from '../../src/ledger/redacted.js'
import { LedgerUpdate } from '../../src/ledger/renew-ledger.js'
import type { Publication } from '../../src/ledger/settle-past.js'
import { takeOut } from '../../src/ledger/withdrawals.js'
import { withdrawnIn } from '../../src/ledger/withdrawn.js'
import type { Article } from '../../src/record/article.js'
import type { Claimant } from '../../src/record/batch.js'
import {
  byPlace,
  type LedgerArticle,
  type LedgerRow,
  type PlacedRedaction,
  type PublicRecord,
  type Withdrawal,
} from '../../src/record/ledger.js'
import type { Addressed } from '../../src/record/month.js'
import type { PastAddresses } from '../../src/record/redirect.js'
import { writeSketch } from '../../src/record/sketch.js'
import { siteFile, type PageUrl } from '../../src/record/strings.js'

const DAY = '2020/04/17/'
const [TEXT, OTHER] = ['a'.repeat(64), 'b'.repeat(64)]

/** A sketch of which a share is that of another one. */
function sketch(share: number, isShort = false): string {
  const hashes = Array.from({ length: 30 }, (_, at) => (at < share * 30 ? at : at + 100))
  return writeSketch(hashes, isShort)
}

const NEITHER = sketch(0)

function row(over: Partial<Record<keyof LedgerRow, unknown>> = {}): LedgerRow {
  const whole = { url: `${DAY}brand.html`, file: 'a.md', record: 1, sha256: TEXT, id: null }
  return { ...whole, sketch: sketch(1), ...over } as LedgerRow
}

function claim(over: Partial<Record<keyof Claimant, unknown>> = {}): Claimant {
  const whole = {
    file: 'a.md',
    record: 1,
    sha256: OTHER,
    id: null,
    sketch: sketch(1),
    slug: 'brand',
  }
  return { ...whole, folder: DAY, siblings: 1, bucket: '2020-04', ...over } as Claimant
}

/** What became of the article `brand.html`, and of the record. */
function fate(record: Claimant, rows: readonly LedgerRow[] = [row()], carryOver = false): string {
  const identity = identify([record], indexLedger(rows), carryOver)
  const found = identity.articleOf(record)
  const told = [
    found ? 'is it' : 'is new',
    ...identity.doubts.map(({ isAlike }) => (isAlike ? 'alike' : 'doubtful')),
    ...identity.outdone.map(() => 'outdone'),
    ...identity.missing.map(() => 'missing'),
  ]
  return told.join(', ')
}

describe('a record', () => {
  it.each([
    ['untouched', { sha256: TEXT }, 'is it'],
    ['edited', { sketch: sketch(0.6) }, 'is it'],
    ['rewritten', { sketch: sketch(0.3) }, 'is it'],
    ['edited, behind another one', { record: 2, siblings: 2, sketch: sketch(0.9) }, 'is it'],
    ['rewritten, behind another one', { record: 2, siblings: 2, sketch: sketch(0.3) }, 'is it'],
    ['replaced, behind another one', { record: 2, siblings: 2, sketch: NEITHER }, 'is it'],
    ['under another headline', { slug: 'vuur', sketch: sketch(0.3) }, 'is it'],
    ['under another headline, too short to compare', { slug: 'vuur', sketch: null }, 'is it'],
    ['under another headline, of few words', { slug: 'vuur', sketch: sketch(0, true) }, 'is it'],
    [
      'of another day in a daily column',
      { folder: '2020/04/18/', sketch: NEITHER },
      'is new, doubtful, outdone, missing',
    ],
    [
      'another in all',
      { slug: 'vuur', folder: '2020/04/18/', sketch: NEITHER },
      'is new, doubtful, missing',
    ],
    [
      'in a file that holds more now',
      { slug: 'vuur', folder: 'x/', sketch: NEITHER, siblings: 2 },
      'is new, missing',
    ],
    ['renamed', { file: 'b.md', sha256: TEXT }, 'is it'],
    ['renamed and edited', { file: 'b.md', sketch: sketch(0.6) }, 'is it'],
    [
      'renamed, with initials at its headline',
      { file: 'b.md', slug: 'brand-jv', sketch: sketch(0.3) },
      'is it',
    ],
    [
      'renamed, under another headline',
      { file: 'b.md', slug: 'vuur', sketch: sketch(0.6) },
      'is it',
    ],
    ['renamed, its words not to be told', { file: 'b.md', sketch: null }, 'is it'],
    [
      'renamed, with initials, its words not to be told',
      { file: 'b.md', slug: 'brand-jv', sketch: null },
      'is new, alike, missing',
    ],
    ['renamed, over other words', { file: 'b.md', sketch: NEITHER }, 'is new, doubtful, missing'],
    ['renamed, of another day', { file: 'b.md', folder: '2021/01/01/' }, 'is new, alike, missing'],
    [
      'elsewhere, another in all',
      { file: 'b.md', slug: 'vuur', sketch: NEITHER },
      'is new, missing',
    ],
  ])('that is %s', (_, over, told) => {
    expect(fate(claim(over))).toBe(told)
  })

  it('is carried over where it is doubtful and the keeper has decided so', () => {
    const moved = claim({ file: 'b.md', folder: '2021/01/01/' })
    expect(fate(moved, [row()], true)).toBe('is it')
    expect(fate(claim({ file: 'b.md', slug: 'vuur', sketch: NEITHER }), [row()], true)).toBe(
      'is new, missing',
    )
  })

  it('gets no address by headline and day alone where another has the words', () => {
    const twin = claim({ file: '0.md', sketch: NEITHER })
    const redated = claim({
      file: 'b.md',
      slug: 'vuur',
      folder: '2021/01/01/',
      sketch: sketch(0.9),
    })
    const identity = identify([twin, redated], indexLedger([row()]), true)
    expect([identity.articleOf(twin), identity.articleOf(redated)?.file]).toEqual([null, 'a.md'])
    expect(fate(twin, [row()], true)).toBe('is new, doubtful, missing')
  })

  it('of one day and headline with others is known by its words, in whichever of their files', () => {
    const rows = [row(), row({ url: `${DAY}brand-1a2b3c.html`, file: 'b.md', sketch: NEITHER })]
    const swapped = [
      claim({ file: 'a.md', sha256: 'c'.repeat(64), sketch: NEITHER }),
      claim({ file: 'b.md', sketch: sketch(0.8) }),
    ]
    const { articleOf, missing } = identify(swapped, indexLedger(rows))
    expect(swapped.map((each) => articleOf(each)?.file)).toEqual(['b.md', 'a.md'])
    expect(missing).toEqual([])
    const alone = identify([swapped[1]!], indexLedger(rows))
    expect(alone.articleOf(swapped[1]!)?.file).toBe('a.md')
    expect(alone.outdone.map(({ file }) => file)).toEqual([])
  })

  it('is another article where its id is another, and the same wherever its id is', () => {
    const named = [row({ id: 'een' })]
    expect(fate(claim({ id: 'een', slug: 'vuur', folder: 'x/', sketch: NEITHER }), named)).toBe(
      'is it',
    )
    expect(fate(claim({ file: 'b.md', id: 'een', slug: 'vuur', sketch: NEITHER }), named)).toBe(
      'is it',
    )
    expect(fate(claim({ id: 'twee' }), named)).toBe('is new, outdone, missing')
    expect(fate(claim(), named)).toBe('is it')
    expect(fate(claim({ id: 'twee' }))).toBe('is it')
  })

  it('is known by its day where nothing is known of the words that it had', () => {
    expect(fate(claim({ slug: 'vuur' }), [row({ sketch: null })])).toBe('is it')
    expect(fate(claim({ slug: 'vuur', folder: 'x/' }), [row({ sketch: null })])).toBe(
      'is new, doubtful, missing',
    )
  })

  it('leaves the address to the text, and says whose headline it had', () => {
    const moved = claim({ file: 'b.md', sha256: TEXT })
    const remade = claim()
    const identity = identify([remade, moved], indexLedger([row()]))
    expect([identity.articleOf(moved)?.urls, identity.articleOf(remade)]).toEqual([
      [`${DAY}brand.html`],
      null,
    ])
    expect(identity.outdone.map(({ file }) => file)).toEqual(['a.md'])
  })

  it('has the addresses of lost copies of its text as well', () => {
    const copy = row({ url: `${DAY}kopie.html`, file: 'z.md' })
    const record = claim({ sha256: TEXT })
    const identity = identify([record], indexLedger([row(), copy]))
    expect(identity.articleOf(record)?.urls).toEqual([`${DAY}brand.html`, `${DAY}kopie.html`])
    expect(identity.missing).toEqual([])
  })

  it('keeps its own addresses alone where its copies are there, too', () => {
    const copy = row({ url: `${DAY}kopie.html`, file: 'z.md' })
    const third = row({ url: `${DAY}derde.html`, file: 'y.md', sha256: OTHER })
    const records = [claim({ sha256: TEXT }), claim({ file: 'z.md', sha256: TEXT })]
    const identity = identify(records, indexLedger([row(), copy, third]))
    expect(identity.articleOf(records[0]!)?.urls).toEqual([`${DAY}brand.html`])
  })
})

describe('a withdrawn article', () => {
  const decision = {
    url: `${DAY}brand.html`,
    date: '2020-05-01',
    reason: 'x',
    except: [],
    attached: [],
  }

  function out(records: readonly Claimant[], over: Partial<Withdrawal> = {}) {
    const ledger = indexLedger([row()])
    const decided = { ...decision, ...over } as Withdrawal
    const { articleOf, doubts } = identify(records, ledger)
    const withdrawn = takeOut([[ledger.atUrl(decided.url)!, decided]], records, {
      articleOf,
      doubts,
    })
    return { out: [...withdrawn.records.keys()], suspects: withdrawn.suspects.length }
  }

  it.each([
    ['itself', claim(), 1, 0],
    ['a copy of its text', claim({ file: 'c.md', sha256: TEXT }), 1, 0],
    ['renamed, over other words', claim({ file: 'b.md', sketch: NEITHER }), 1, 1],
    [
      'renamed, its words not to be told',
      claim({ file: 'b.md', slug: 'brand-jv', sketch: null }),
      1,
      1,
    ],
    ['at its place, another in all', claim({ slug: 'vuur', folder: 'x/', sketch: NEITHER }), 1, 1],
    [
      'elsewhere, another in all',
      claim({ file: 'b.md', slug: 'vuur', folder: 'x/', sketch: NEITHER }),
      0,
      0,
    ],
  ])('stays out: %s', (_, record, count, suspects) => {
    expect(out([record])).toMatchObject({ out: { length: count }, suspects })
  })

  it('is another one where the keeper says so', () => {
    const like = claim({ file: 'b.md', sketch: NEITHER })
    expect(out([like], { except: [like.file] })).toEqual({ out: [], suspects: 0 })
  })
})

describe('another article than the one that was withdrawn', () => {
  it('is not taken out for what it resembles', () => {
    const koers = row({ url: '2021/01/01/koers.html', file: 'k.md', sha256: OTHER, sketch: null })
    const ledger = indexLedger([row(), koers])
    const record = claim({ file: 'b.md', sha256: 'c'.repeat(64), folder: '2021/05/05/' })
    const { articleOf, doubts } = identify([record], ledger)
    expect(doubts).toHaveLength(1)
    const decision = { url: koers.url, date: '2026-05-01', reason: 'x', except: [], attached: [] }
    const placed = [[ledger.atUrl(koers.url)!, decision as unknown as Withdrawal]] as const
    expect(takeOut(placed, [record], { articleOf, doubts }).records.size).toBe(0)
  })

  it('is told by its text, its id and its place, for those who learn from the archive', () => {
    const gone = { url: row().url, date: '2026-05-01', reason: 'x', except: [], attached: [] }
    const past = { rows: [row({ id: 'een' })], withdrawals: [gone] } as unknown as PublicRecord
    const isOut = (digest: string, id: string | null, file: string, one = past): boolean =>
      withdrawnIn(one)({ origin: { digest, file, record: 1 }, id } as unknown as Article)
    expect(isOut(TEXT, null, 'b.md')).toBe(true)
    expect(isOut(OTHER, 'een', 'b.md')).toBe(true)
    expect(isOut(OTHER, null, 'a.md')).toBe(true)
    expect(isOut(OTHER, 'twee', 'b.md')).toBe(false)
    expect(isOut(TEXT, 'een', 'a.md', { ...past, withdrawals: [] })).toBe(false)
    const nameless = { ...past, rows: [row()] }
    expect(isOut(OTHER, 'een', 'b.md', nameless)).toBe(false)
    const strange = { ...past, withdrawals: [{ ...gone, url: 'nooit.html' }] }
    expect(isOut(TEXT, 'een', 'a.md', strange as unknown as PublicRecord)).toBe(false)
  })
})

describe('the pages that a site has to show', () => {
  it('are held against those that are there', () => {
    const [brand, koers] = ['2020/04/17/brand.html', '2020/04/17/koers.html'].map(siteFile)
    const stone = { url: koers as string as PageUrl, state: 'gone' }
    const past = {
      redirects: [{ output: siteFile('oud.html') }, { output: null }],
      tombstones: [stone],
    } as unknown as PastAddresses
    const expected = (): ExpectedPages => new ExpectedPages([row().url], past)
    expect(expected().meet(brand!, true)).toBeNull()
    expect(expected().meet(brand!, false)).toEqual({ kind: 'unanswered', path: brand })
    expect(expected().meet(koers!, true)).toEqual({ kind: 'exposed', path: koers })
    expect(expected().meet(siteFile('2020/04/17/los.html'), true)?.kind).toBe('outdated')
    expect(expected().meet(siteFile('2020/04/17/index.html'), true)).toBeNull()
    expect(expected().meet(siteFile('2020/04/17/los.html'), false)).toBeNull()
    const pages = expected()
    expect([pages.has(row().url), pages.has('los.html' as PageUrl)]).toEqual([true, false])
    expect(pages.meetUntold(koers!, 'article')).toBeNull()
    expect(pages.meetUntold(koers!, 'tombstone')).toBe('expected')
    expect([...pages.rest()].map(({ path }) => path)).toEqual([brand, 'oud.html'])
  })
})

const addressed = (over: object): Addressed => {
  return {
    ...claim({ sha256: TEXT }),
    url: row().url,
    aliases: [],
    ...over,
  } as unknown as Addressed
}

const count = (rows: readonly LedgerRow[], records: readonly Addressed[]) => {
  const ledger = indexLedger(rows)
  const identity = identify(records as unknown as readonly Claimant[], ledger)
  return countPending({ ledger, identity } as unknown as Publication, records, records.length, {
    topics: 2,
    dossiers: 1,
    periods: 3,
  })
}

describe('what publish would write', () => {
  it('is counted, and nothing before something was published', () => {
    expect(count([], [addressed({})])).toEqual({
      added: 0,
      moved: 0,
      topics: 0,
      dossiers: 0,
      periods: 0,
    })
    expect(count([row()], [addressed({})])).toEqual({
      added: 0,
      moved: 0,
      topics: 2,
      dossiers: 1,
      periods: 3,
    })
    expect(count([row()], [addressed({ file: 'b.md' })])).toMatchObject({ added: 0, moved: 1 })
    const other = addressed({
      file: 'n.md',
      sha256: OTHER,
      slug: 'nieuw',
      sketch: null,
      folder: 'x/',
    })
    expect(count([row()], [addressed({}), other])).toMatchObject({ added: 1, moved: 0 })
  })

  it('has the lines of a lost article without a place, and those of one that moved', () => {
    const rows = [row(), row({ url: `${DAY}weg.html`, file: 'weg.md', sha256: OTHER })]
    const ledger = indexLedger(rows)
    const update = new LedgerUpdate(rows)
    update.add(claim({ file: 'b.md', sha256: TEXT }), ledger.atUrl(row().url), row().url)
    const { rows: renewed, moved } = update.renewal([ledger.atUrl(rows[1]!.url)!])
    expect(renewed.map(({ file, record }) => `${file} ${record}`)).toEqual(['b.md 1', 'weg.md 0'])
    expect(moved).toBe(1)
  })

  it('has the addresses of an article in their order, whatever that of their lines', () => {
    for (const names of ['cab', 'abc', 'bca']) {
      const rows = Array.from(names, (name) => row({ url: `${DAY}${name}.html` }))
      const { urls = [] } = indexLedger(rows).at(claim()) ?? {}
      expect(urls).toEqual(Array.from('abc', (name) => `${DAY}${name}.html`))
    }
  })
})

describe('articles that resemble each other', () => {
  it('are told apart by their words, the likest first', () => {
    const rows = [row({ url: '2020/01/01/een.html', file: 'x.md', sketch: sketch(0.6) }), row()]
    const lost = new LostArticles(indexLedger(rows).select(() => true))
    expect(lost.near(claim()).map(({ file }) => file)).toEqual(['a.md', 'x.md'])
    expect(
      fate(claim({ file: 'b.md', slug: 'vuur', sketch: sketch(0.6, true) }), [
        row({ sketch: sketch(1, true) }),
      ]),
    ).toBe('is new, missing')
    expect(
      fate(claim({ file: 'b.md', slug: 'vuur', sketch: sketch(0.9, true) }), [
        row({ sketch: sketch(1, true) }),
      ]),
    ).toBe('is it')
  })

  it('are looked for where a redaction has lost its article', () => {
    const lost = indexLedger([row()]).select(() => true)
    const article = lost[0]!
    const placed = [
      { url: row().url, article, isAdrift: false },
      { url: null, article: null, isAdrift: false },
    ] as unknown as readonly PlacedRedaction[]
    const lostAmong = (
      claims: readonly Claimant[],
      own: LedgerArticle | null,
    ): readonly string[] => [...lostRedactions(placed, claims, { articleOf: () => own })]
    expect(lostAmong([], null)).toEqual([row().url])
    expect(lostAmong([claim()], article)).toEqual([])
    const other = claim({ sketch: NEITHER })
    expect(lostAmong([other], article)).toEqual([row().url])
    expect(lostAmong([claim({ file: 'b.md', sha256: TEXT, sketch: NEITHER })], article)).toEqual([])
    const named = { ...article, id: 'een' }
    const ofNamed = [
      { url: row().url, article: named, isAdrift: false },
    ] as unknown as typeof placed
    const found = { articleOf: () => named }
    const renamed = claim({ file: 'b.md', id: 'een', sketch: NEITHER })
    expect([...lostRedactions(ofNamed, [renamed], found)]).toEqual([])
    expect([...lostRedactions(ofNamed, [{ ...renamed, id: 'twee' }], found)]).toEqual([row().url])
    expect(lostAmong([claim()], null)).toEqual([row().url])
  })
})

describe('a ledger', () => {
  it('knows its addresses, by themselves and by their hashes', () => {
    const ledger = indexLedger([row(), row({ url: 'undated/los.html', file: 'b.md' })])
    expect([...ledger.addresses()]).toEqual([row().url, 'undated/los.html'])
    expect([...ledger.addresses()].map(ledgerYear)).toEqual(['2020', 'undated'])
    expect(ledger.address(ledger.unchanged(row())!)).toBe(row().url)
    expect([ledger.isEmpty, indexLedger([]).isEmpty]).toEqual([false, true])
    expect([row().url, 'weg.html'].map((url) => ledger.hasAddress(hashOf(url)))).toEqual([
      true,
      false,
    ])
  })
})

describe('a line of the ledger', () => {
  it('is read as it was written, whatever the name of its file', () => {
    const odd = row({ file: 'a\tb\nc\rd\\e.md', id: 'x\\t', sketch: null })
    expect(readLedgerLine(writeLedgerLine(odd))).toEqual(odd)
    expect(readLedgerLine(writeLedgerLine(row()))).toEqual(row())
    const bare = row({ sketch: null })
    expect(readLedgerLine(`${writeLedgerLine(bare)}\t\t\t\t`)).toEqual(bare)
  })

  it.each([
    ['a conflict marker', '<<<<<<< HEAD'],
    ['a digest that is none', `${DAY}brand.html\ta.md\t1\tabc`],
    ['a cell too many', `${writeLedgerLine(row({ id: 'x' }))}\tmeer`],
    ['a sketch that is none', writeLedgerLine(row({ id: 'x', sketch: 'zzz' }))],
    ['an address that is none', writeLedgerLine(row({ url: '2020/04/17/index.html' }))],
    ['nothing', ''],
  ])('is none where it is %s', (_, line) => {
    expect(readLedgerLine(line)).toBeNull()
  })

  it('stands in order of its address, and names no place that another has', () => {
    const update = new LedgerUpdate([
      row({ url: `${DAY}z.html` }),
      row({ url: `${DAY}a.html`, file: 'b.md' }),
    ])
    update.add(claim(), null, `${DAY}m.html` as LedgerRow['url'])
    const { rows, added, moved } = update.renewal()
    expect(rows.map(({ url, record }) => [url.slice(DAY.length), record])).toEqual([
      ['a.html', 1],
      ['m.html', 1],
      ['z.html', 0],
    ])
    expect([added.length, moved]).toEqual([1, 0])
  })

  it('sorts by file, then by record', () => {
    const places = ['b 1', 'a 2', 'a 1'].map((text) => {
      const [file, record] = text.split(' ')
      return row({ file, record: Number(record) })
    })
    expect(places.toSorted(byPlace).map(({ file, record }) => `${file} ${record}`)).toEqual([
      'a 1',
      'a 2',
      'b 1',
    ])
  })
})
