/** Old addresses of all kinds, lists of redirects and of redactions → where each leads, or why it leads nowhere. */
import { describe, expect, it } from 'vitest'
import { readPageUrl } from '../../src/ledger/find-url.js'
import { outputOfAddress, readOldAddress } from '../../src/ledger/old-address.js'
import { addresses, droppedAddresses, listRedactedPages } from '../../src/ledger/redacted.js'
import { settleRedirects, type RedirectRules } from '../../src/ledger/redirects.js'
import { redirectTopics } from '../../src/ledger/topic-redirects.js'
import {
  indexTopicSlugs,
  listPastTopics,
  readSlugLine,
  renewSlugs,
} from '../../src/ledger/topic-slugs.js'
import type { FrozenSlug, LedgerArticle, MovedAddress, Redaction } from '../../src/record/ledger.js'
import type { Addressed } from '../../src/record/month.js'
import type { Redirect } from '../../src/record/redirect.js'
import { siteFile, type PageUrl, type TopicId } from '../../src/record/strings.js'
import { redactorFor } from '../../src/text/redact.js'

const BASE = 'https://archief.example/nieuws/'
const URL_A = '2020/04/17/brand.html' as PageUrl

describe('an address as a person copies it', () => {
  it.each([
    [`${BASE}2020/04/17/brand.html?x=1#p2`, BASE, '2020/04/17/brand.html'],
    ['https://elders.example/2020/04/17/brand', BASE, '2020/04/17/brand.html'],
    ['/2020/04/17/brand', null, '2020/04/17/brand.html'],
    [' topics/brand/index.html ', null, 'topics/brand/'],
    ['topics/', null, 'topics/'],
    ['feed.xml', null, 'feed.xml'],
    ['/', null, ''],
  ])('%s', (text, base, url) => {
    expect(readPageUrl(text, base)).toBe(url)
  })
})

describe('an address of an old site', () => {
  it.each([
    ['https://oud.example/a/b.html', 'a/b.html'],
    [`${BASE}a/b.html?p=3`, 'a/b.html?p=3'],
    ['a/b.html', 'a/b.html'],
    ['//oud.example/a', 'a'],
    ['', null],
    [BASE, null],
    ['a\\b', null],
    ['mailto:jan@a.be', null],
    ['http://[', null],
  ])('%s', (text, path) => {
    expect(readOldAddress(text, BASE)).toBe(path)
  })

  it.each([
    ['a/b', 'a/b/index.html'],
    ['a/b.HTM', 'a/b.HTM'],
    ['caf%C3%A9/', 'café/index.html'],
    ['?p=123', null],
    ['a%E9b', null],
    ['a/../b', null],
    ['con/a', null],
    ['_headers', null],
    ['a/'.repeat(30), null],
    [`${'a'.repeat(190)}/`.repeat(8), null],
    ['x'.repeat(300), null],
  ])('%s lies at %s', (from, output) => {
    expect(outputOfAddress(from)).toBe(output)
  })
})

const ENTRY: Addressed = {
  file: 'a.md',
  record: 1,
  sha256: 'a'.repeat(64),
  id: null,
  sketch: null,
  url: URL_A,
  aliases: [],
} as unknown as Addressed

const ARTICLE = {
  number: 0,
  file: 'a.md',
  record: 1,
  id: null,
  digests: [],
  sketches: [],
  urls: ['2020/04/17/oud.html', URL_A],
} as unknown as LedgerArticle

const RULES: RedirectRules = {
  baseUrl: BASE,
  hasMaps: true,
  articleOf: () => null,
  isSecret: () => false,
  isBanned: (address) => address.includes('geheim'),
  isDropped: (address) => address.includes('weg'),
  isPublished: (url) => url === URL_A,
  lost: new Set(),
}

function settle(
  moved: readonly (readonly [from: string, to: string])[],
  over: Partial<RedirectRules> = {},
  aliases: readonly string[] = [],
) {
  const wishes = {
    moved: moved.map(([from, to], at): MovedAddress => ({ from, to, line: at + 1 })),
    addressed: [{ ...ENTRY, aliases }],
    withdrawn: [],
  }
  const pages = [URL_A, 'index.html', 'topics/index.html'].map(siteFile)
  const { redirects, remarks } = settleRedirects({ ...RULES, ...over }, wishes, pages)
  return [
    ...redirects.map(({ from, to }) => `${from} → ${to.kind === 'page' ? to.url : to.address}`),
    ...remarks.map(({ rule, line }) => `${rule} ${line}`),
  ]
}

describe('a line of redirects', () => {
  it.each([
    ['to a file', ['oud.html', 'content/a.md'], `oud.html → ${URL_A}`],
    ['to a page', ['oud.html', `/nieuws/${URL_A}`], `oud.html → ${URL_A}`],
    ['to a page by its whole address', ['oud.html', `${BASE}topics/`], 'oud.html → topics/'],
    ['elsewhere', ['oud.html', 'https://elders.example/x'], 'oud.html → https://elders.example/x'],
    ['with a question', ['?p=1', 'a.md'], `?p=1 → ${URL_A}`],
    ['from a folder', ['oud/', 'a.md'], `oud/ → ${URL_A}`],
    ['to a page that is none', ['oud.html', `${BASE}weg.html`], 'redirect-nowhere 1'],
    ['to no address', ['oud.html', 'mailto:jan@a.be'], 'redirect-nowhere 1'],
    [
      'to words nobody should read',
      ['oud.html', 'https://elders.example/geheim'],
      'redirect-nowhere 1',
    ],
    ['from no address', ['mailto:jan@a.be', 'a.md'], 'alias-unfit 1'],
    ['from a page that is there', [URL_A, 'https://elders.example/'], 'alias-taken 1'],
    ['from below a page', [`${URL_A}/x.html`, 'a.md'], 'alias-taken 1'],
    ['from where nothing may answer', ['weg.html', 'a.md'], undefined],
  ] as const)('%s', (_, [from, to], told) => {
    expect(settle([[from, to]])).toEqual(told === undefined ? [] : [told])
  })

  it('with a question needs a server that reads the list', () => {
    expect(settle([['?p=1', 'a.md']], { hasMaps: false })).toEqual(['alias-unfit 1'])
  })

  it('is granted once, and not below or above another', () => {
    const lines = ['?p=1', '?p=1', 'x/y.html', 'x', 'x/y.html/z.html'].map(
      (from) => [from, 'a.md'] as const,
    )
    expect(settle(lines)).toEqual([
      `?p=1 → ${URL_A}`,
      `x/y.html → ${URL_A}`,
      `x → ${URL_A}`,
      'alias-taken 2',
      'alias-taken 5',
    ])
  })

  it('leads elsewhere from a site that has no address of its own', () => {
    const to = 'https://elders.example/x'
    expect(settle([['oud.html', to]], { baseUrl: null })).toEqual([`oud.html → ${to}`])
  })

  it('follows an address that its article had before', () => {
    const own = { articleOf: () => ARTICLE }
    expect(settle([['z.html', '2020/04/17/oud.html']], own)).toEqual([
      `2020/04/17/oud.html → ${URL_A}`,
      `z.html → ${URL_A}`,
    ])
  })

  it('is never the address of another article', () => {
    expect(settle([], { isPublished: () => true }, ['/vrij.html', 'weg.html'])).toEqual([
      'alias-taken 1',
    ])
  })
})

function redaction(over: Partial<Redaction> = {}): Redaction {
  const words = { text: 'Jan Peeters', with: 'X', wholeWords: true, reason: 'over Jan Peeters' }
  return { url: URL_A, date: '2026-01-01', oldAddress: 'led-on', ...words, ...over } as Redaction
}

const SECRET = '2020/04/17/jan-peeters.html' as PageUrl

function dropsSecret(own: readonly Redaction[], owner: LedgerArticle | null): boolean {
  return droppedAddresses(own, redactorFor)(SECRET, owner)
}

describe('redacted words', () => {
  const article = { ...ARTICLE, urls: [SECRET, URL_A] }
  const identity = { articleOf: () => article } as unknown as Parameters<typeof addresses>[0]

  it('leave an article no address that is made of them, unless it is kept', () => {
    const urlsOf = (own: readonly Redaction[]) => addresses(identity, own, redactorFor)(ENTRY)
    expect(urlsOf([redaction()])).toEqual([URL_A])
    expect(urlsOf([redaction({ oldAddress: 'kept' })])).toEqual([SECRET, URL_A])
    const none = { articleOf: () => null } as unknown as typeof identity
    expect(addresses(none, [redaction()], redactorFor)(ENTRY)).toEqual([])
  })

  it('drop an address of their article, or any, where that is asked for', () => {
    expect(dropsSecret([redaction()], article)).toBe(false)
    expect(dropsSecret([redaction({ oldAddress: 'dropped' })], article)).toBe(true)
    expect(dropsSecret([redaction({ oldAddress: 'dropped' })], null)).toBe(false)
    expect(dropsSecret([redaction({ oldAddress: 'dropped', url: null })], null)).toBe(true)
  })

  it('are told of without themselves, and without the page where they stood everywhere', () => {
    const own = [redaction(), redaction({ url: null, reason: null })]
    const pages = listRedactedPages(own, [ENTRY], identity, redactorFor(own))
    expect(pages).toEqual([
      { url: null, date: '2026-01-01', reason: null },
      { url: URL_A, date: '2026-01-01', reason: 'over X' },
    ])
    const none = { articleOf: () => null } as unknown as typeof identity
    expect(listRedactedPages(own, [ENTRY], none, redactorFor(own))).toHaveLength(1)
    expect(listRedactedPages([], [ENTRY], identity, redactorFor(own))).toEqual([])
  })
})

function slug(topic: string, text: string): FrozenSlug {
  return { topic: topic as TopicId, slug: text }
}

function granted(output: string | null): readonly Redirect[] {
  const to = { kind: 'page', url: '' as PageUrl } as const
  return [{ from: 'x', output: output === null ? null : siteFile(output), to, isListed: true }]
}

describe('the pages of topics', () => {
  it('keep their slugs, of which the first of a line counts', () => {
    const rows = [slug('a', 'een'), slug('b', 'een'), slug('a', 'twee')]
    const { slugOf, ownerOf } = indexTopicSlugs(rows)
    expect([slugOf('a'), slugOf('b'), ownerOf('een'), ownerOf('drie')]).toEqual([
      'een',
      null,
      'a',
      null,
    ])
    expect(readSlugLine('a\teen')).toEqual(slug('a', 'een'))
    expect(['a', 'a\tEen', 'a\teen\tmeer'].map(readSlugLine)).toEqual([null, null, null])
  })

  it('are added in order of topic', () => {
    const { rows, added } = renewSlugs(
      [slug('b', 'b'), slug('b', 'c')],
      [slug('a', 'x'), slug('c', 'y'), slug('b', 'b')],
    )
    expect(rows.map(({ topic, slug: text }) => topic + text)).toEqual(['ax', 'bb', 'bc', 'cy'])
    expect(added).toHaveLength(2)
  })

  it('lead to the topic that took over, to its new slug, or to the list', () => {
    const rows = [slug('a', 'oud'), slug('b', 'b')]
    const slugs: Readonly<Record<string, string>> = { c: 'nieuw', b: 'b' }
    const past = listPastTopics(
      rows,
      (topic) => slugs[topic] ?? null,
      (topic) => (topic === 'a' ? ('c' as TopicId) : null),
    )
    expect(past).toEqual([
      { from: 'topics/oud/', to: ['topics/nieuw/', 'topics/'] },
      { from: 'topics/b/', to: ['topics/'] },
    ])
  })

  it('are not led on where the keeper leads them elsewhere, or a page is needed below', () => {
    const topics = [{ from: 'topics/oud/' as PageUrl, to: ['topics/' as PageUrl] }]
    const pages = [siteFile('topics/index.html')]
    const led = (own: readonly Redirect[]): number =>
      redirectTopics(topics, pages, own, () => false).length
    expect(led([])).toBe(1)
    expect(led(granted(null))).toBe(1)
    expect(led(granted('topics/oud/index.html'))).toBe(0)
    expect(led(granted('topics/oud/index.html/x.html'))).toBe(0)
    expect(led(granted('topics/anders.html'))).toBe(1)
  })
})
