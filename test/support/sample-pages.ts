/** Small pages of every kind, made by hand → what templates are tested with. */
import type { Root } from 'mdast'
import type { Article } from '../../src/record/article.js'
import type { Group } from '../../src/record/archive.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type * as Names from '../../src/record/names.js'
import type { Page, PageKind, PageViews } from '../../src/record/page.js'
import type { Counted, Link, Mention } from '../../src/record/link.js'
import type { Kin } from '../../src/record/kinship.js'
import type { Redirect, Tombstone } from '../../src/record/redirect.js'
import type { ArchiveSettings } from '../../src/record/settings.js'
import type { Site } from '../../src/record/site.js'
import type { TermForm, TopicJudgement, TopicReason, TopicScore } from '../../src/record/topics.js'
import { folderUrl, outputPath } from '../../src/record/url.js'

export const minute: PublicationDate = {
  precision: 'minute',
  day: '2020-05-17' as Names.DayKey,
  time: '17:44' as Names.ClockTime,
  offset: '+02:00' as Names.UtcOffset,
}

/** Every text of an archive that comes from outside. */
export interface Words {
  readonly headline: string
  readonly text: string
  readonly name: string
}
export const plainWords: Words = {
  headline: 'Trein rijdt weer',
  text: 'De trein rijdt vanaf maandag weer elk uur.',
  name: 'Redactie Noord',
}

export function makeSite(settings: Partial<ArchiveSettings>, words: Words = plainWords): Site {
  return {
    sections: ['topics', 'places', 'people', 'organisations', 'sources', 'authors'],
    topicLabels: { vervoer: words.name },
    hasWithdrawals: true,
    stylesheet: 'assets/style.0123456789.css',
    settings: {
      title: words.name,
      description: words.text,
      baseUrl: 'https://example.org/a/',
      languages: ['nl' as Names.LanguageTag],
      zone: 'Europe/Brussels' as Names.ZoneName,
      publication: words.name,
      rights: words.text,
      initials: 'auto',
      urlStyle: 'html',
      redirectMaps: [],
      peoplePages: false,
      ...settings,
    },
  }
}

export function makeEntry(
  date: PublicationDate = minute,
  words: Words = plainWords,
  language = 'nl',
): Entry {
  return {
    headline: words.headline,
    kicker: words.name,
    date,
    updated: null,
    authors: [words.name],
    sources: [words.name],
    topics: ['vervoer' as Names.TopicId],
    places: ['gent'],
    people: [words.name],
    organisations: [words.name],
    teaser: words.text,
    language: language as Names.LanguageTag,
    url: `${folderUrl(date)}trein.html` as Names.PageUrl,
  }
}

export function makeBody(...paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  }
}

const SHA256 = 'a'.repeat(64) as Names.Sha256

export function makeArticle(entry: Entry, words: Words = plainWords): Article {
  const evidence = { line: 1, column: 1, rule: 'first-line', confidence: 0.9 }
  return {
    headline: entry.headline,
    kicker: words.name,
    date: entry.date,
    month: null,
    updated: { precision: 'day', day: '2020-05-18' as Names.DayKey },
    byline: { authors: [words.name], initials: ['rn'] },
    sources: [words.name],
    comments: 3,
    dateline: words.name,
    lead: words.text,
    body: makeBody(words.text, 'Tweede alinea.'),
    picture: null,
    media: [],
    language: entry.language,
    topics: ['vervoer'],
    notices: ['cut-off', 'subscribers'],
    originalUrl: 'https://example.com/?a=1&b=2',
    id: null,
    aliases: [],
    extra: { [words.name]: words.text },
    origin: {
      file: 'trein.txt' as Names.SourcePath,
      record: 1,
      sha256: SHA256,
      digest: SHA256,
      encoding: 'utf-8',
      format: 'raw',
      fields: { headline: evidence, date: { ...evidence, line: 2 } },
      correction: words.text,
    },
  }
}

function link(url: string, label: string): Link {
  return { url: url as Names.PageUrl, label }
}

function counted<Key extends string>(key: Key, count = 1): Counted<Key> {
  return { key, count, url: `${key.replaceAll('-', '/')}/` as Names.PageUrl }
}

const FORMS: readonly TermForm[] = ['exact', 'prefix', 'tail', 'phrase', 'learned', 'exact']

/** Six reasons, as many as a topic may have, of 3 to 8 tenths of a point; all other terms take 5 away. */
export function makeScore(topic: string, term: string): TopicScore {
  const places = ['headline', 'lead', 'body'] as const
  const reasons = FORMS.map((form, index): TopicReason => {
    return { term, form, place: places[index % 3]!, points: 8 - index }
  })
  return { topic: topic as Names.TopicId, points: 28, reasons, rest: -5 }
}

export function makeJudgement(words: Words = plainWords): TopicJudgement {
  const score = makeScore('vervoer', words.name)
  return { by: 'words', topics: [score.topic], scores: [score], margin: 0.4, precision: 93 }
}

function makeKin(words: Words, language = 'nl'): Kin {
  const kin = link('2020/04/16/a.html', words.headline)
  return { ...kin, date: minute, language: language as Names.LanguageTag }
}

function makeViews(entry: Entry, words: Words): PageViews {
  const year = '2020' as Names.YearKey
  const month = '2020-05' as Names.MonthKey
  const day = '2020-05-17' as Names.DayKey
  const periods = { previous: link('2019/', '2019'), next: null }
  const topic = { ...link('topics/vervoer/', words.name), count: 3 }
  const digest = { ...counted(day, 9), entries: [entry, makeEntry(minute, words, 'ar')] }
  const months = Array.from({ length: 12 }, (_, index) => {
    const key = `2020-${String(index + 1).padStart(2, '0')}` as Names.MonthKey
    return { ...counted(key, key === month ? 1 : 0), days: key === month ? [counted(day)] : [] }
  })
  const group: Group = {
    kind: 'topics',
    slug: 'vervoer',
    key: 'vervoer',
    label: words.name,
    description: words.text,
    count: 3,
    years: new Map([[year, 3]]),
    isThin: false,
    wider: { key: 'economie', label: words.name },
  }
  const unlinked: Mention = { label: words.name, url: null }
  const hit = { line: 1, column: 2, reason: words.text, file: words.name as Names.SourcePath }
  const feed = { title: words.name, page: 'topics/vervoer/' as Names.PageUrl, entries: [entry] }
  const tombstone: Tombstone = {
    url: '2020/05/17/weg.html' as Names.PageUrl,
    state: 'withdrawn',
    date: day,
    reason: words.text,
  }
  const redirects: readonly Redirect[] = [
    {
      from: 'oud/a.html',
      output: 'oud/a.html' as Names.OutputPath,
      to: { kind: 'page', url: entry.url },
      isListed: true,
    },
    {
      from: 'index.php?id=3&taal=nl',
      output: null,
      to: { kind: 'address', address: 'https://example.com/?a=$b' },
      isListed: true,
    },
  ]
  return {
    home: {
      count: 3,
      latest: [digest],
      years: [counted('2018' as Names.YearKey), counted('2019' as Names.YearKey, 0), counted(year)],
      undated: counted('undated'),
      topics: [topic],
    },
    year: {
      year,
      count: 3,
      months,
      undated: counted('undated'),
      topics: [topic],
      neighbours: periods,
    },
    month: {
      month,
      count: 3,
      days: [digest],
      undated: counted('undated'),
      undatedEntries: [entry],
      neighbours: { previous: link('2020/04/', '2020-04'), next: link('2020/08/', '2020-08') },
    },
    day: {
      day,
      entries: [entry, makeEntry({ precision: 'day', day }, words, 'und')],
      neighbours: { previous: null, next: link('2020/05/18/', '2020-05-18') },
    },
    undated: { within: month, entries: [makeEntry({ precision: 'month', month }, words)] },
    article: {
      words: 12,
      article: makeArticle(entry, words),
      entry,
      up: link('2020/05/17/', day),
      trail: [link('2020/', year), link('2020/05/', month), link('2020/05/17/', day)],
      topics: [topic, unlinked],
      places: [link('places/gent/', words.name)],
      people: [link('people/noord/', words.name), unlinked],
      organisations: [link('organisations/noord/', words.name)],
      judgement: makeJudgement(words),
      kinship: {
        copies: [makeKin(words)],
        related: [makeKin(words), makeKin(words, 'ar'), makeKin(words, 'und')],
        later: [{ ...makeKin(words), date: { precision: 'none' } }],
      },
      sources: [link('sources/noord/', words.name)],
      authors: [link('authors/noord/', words.name), link('authors/zuid/', words.name)],
      neighbours: { previous: link('2020/05/17/a.html', words.headline), next: null },
    },
    groups: {
      kind: 'topics',
      groups: [topic],
      tree: [
        {
          group: { label: words.name, url: null, count: 0 },
          branches: [{ group: topic, branches: [{ group: topic, branches: [] }] }],
        },
      ],
      thin: [{ label: words.name, articles: [makeKin(words), makeKin(words, 'ar')] }],
    },
    group: {
      group,
      latest: [entry, makeEntry({ precision: 'year', year }, words)],
      years: [counted('2018' as Names.YearKey, 2), counted(year), counted('undated')],
      wider: { ...link('topics/economie/', words.name), count: 9 },
      narrower: [topic],
      together: [topic],
    },
    'group-period': {
      group,
      period: month,
      count: 3,
      entries: [entry],
      parts: [counted(day)],
      neighbours: { previous: link('topics/vervoer/2020/04/', '2020-04'), next: null },
    },
    report: {
      files: 1234,
      records: 3,
      pages: 2,
      quarantined: 1,
      withdrawn: 0,
      rules: [
        {
          rule: 'bad-date',
          severity: 'warning',
          meaning: words.text,
          hint: words.text,
          count: 3,
          hits: [
            { ...hit, url: entry.url },
            { ...hit, url: null },
          ],
        },
      ],
      ignored: [words.name as Names.SourcePath],
      ignoredCount: 2,
    },
    about: {},
    'not-found': {},
    'atom-feed': feed,
    'json-feed': feed,
    sitemap: {
      urls: [
        { url: entry.url, lastModified: '2020-05-17' },
        { url: '' as Names.PageUrl, lastModified: null },
      ],
    },
    'sitemap-index': { sitemaps: ['sitemaps/2020-05.xml' as Names.PageUrl] },
    robots: {},
    redirect: { to: { kind: 'page', url: entry.url } },
    tombstone,
    withdrawals: {
      withdrawn: [tombstone],
      redacted: [{ url: entry.url, date: day, reason: words.text }],
    },
    'netlify-redirects': { redirects },
    'nginx-redirects': { redirects },
    'apache-redirects': { redirects },
  }
}

const urls: Readonly<Partial<Record<PageKind, string>>> = {
  home: '',
  year: '2020/',
  month: '2020/05/',
  day: '2020/05/17/',
  undated: '2020/05/undated/',
  groups: 'topics/',
  group: 'topics/vervoer/',
  'group-period': 'topics/vervoer/2020/05/',
  'not-found': '404.html',
  'atom-feed': 'topics/vervoer/feed.xml',
  'json-feed': 'topics/vervoer/feed.json',
  sitemap: 'sitemaps/2020-05.xml',
  'sitemap-index': 'sitemap.xml',
  robots: 'robots.txt',
  redirect: 'oud/a.html',
  tombstone: '2020/05/17/weg.html',
  withdrawals: 'withdrawals/',
  'netlify-redirects': '_redirects',
  'nginx-redirects': 'redirects.nginx.map',
  'apache-redirects': 'redirects.apache.map',
}

/** A page of each kind; `words` are whatever an archive may hold. */
export function makePages(
  words: Words = plainWords,
  entry: Entry = makeEntry(minute, words),
): readonly Page[] {
  const views = makeViews(entry, words)
  return (Object.keys(views) as readonly PageKind[]).map((kind) => {
    const url = (kind === 'article' ? entry.url : (urls[kind] ?? `${kind}/`)) as Names.PageUrl
    return { kind, url, output: outputPath(url), view: views[kind] } as Page
  })
}

/** The one page of a kind. */
export function pageOf<Kind extends PageKind>(
  kind: Kind,
  pages: readonly Page[] = makePages(),
): Extract<Page, { readonly kind: Kind }> {
  return pages.find((page) => page.kind === kind) as Extract<Page, { readonly kind: Kind }>
}
