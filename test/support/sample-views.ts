/** An article and words → a small view of every kind of page. */
import type { Group } from '../../src/record/archive.js'
import type { Entry } from '../../src/record/entry.js'
import type * as Names from '../../src/record/strings.js'
import type { PageViews } from '../../src/record/page.js'
import type { Counted, HeadlineLink, Link, Mention } from '../../src/record/link.js'
import type { RelatedArticle } from '../../src/record/related.js'
import type { PeriodLink } from '../../src/record/front-page.js'
import type { DossierLink } from '../../src/record/dossiers.js'
import type { Redirect, Tombstone } from '../../src/record/redirect.js'
import { minute, type Words, makeEntry, makeArticle, makeJudgement } from './sample-article.js'

function link(url: string, label: string): Link {
  return { url: url as Names.PageUrl, label }
}

function headline(url: string, words: Words, language: string): HeadlineLink {
  return { ...link(url, words.headline), language: language as Names.LanguageTag }
}

function counted<Key extends string>(key: Key, count = 1): Counted<Key> {
  return { key, count, url: `${key.replaceAll('-', '/')}/` as Names.PageUrl }
}

export function makeRelated(words: Words, language = 'nl'): RelatedArticle {
  const article = link('2020/04/16/a.html', words.headline)
  return { ...article, date: minute, language: language as Names.LanguageTag }
}

const YEAR = '2020' as Names.YearKey
const MONTH = '2020-05' as Names.MonthKey
const DAY = '2020-05-17' as Names.DayKey
const DATE_URL = 'on-this-day/05-17/' as Names.PageUrl

/** What the views of several kinds show: an article, and the words of an archive. */
interface Sample {
  readonly entry: Entry
  readonly words: Words
  readonly topic: Link & { readonly count: number }
}

export function makeViews(entry: Entry, words: Words): PageViews {
  const topic = { ...link('topics/vervoer/', words.name), count: 3 }
  const sample: Sample = { entry, words, topic }
  return {
    ...makeCalendarViews(sample),
    article: makeArticleView(sample),
    ...makeGroupViews(sample),
    ...makeDossierViews(sample),
    search: { count: 3, years: [counted(YEAR)], undated: counted('undated') },
    report: makeReportView(sample),
    about: {},
    'own-page': {
      title: words.headline,
      description: words.text,
      language: 'nl' as Names.LanguageTag,
      body: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: words.text }] }],
      },
    },
    'not-found': {},
    ...makeMachineViews(sample),
    ...makePastViews(sample),
  }
}

type CalendarKind =
  | 'home'
  | 'added'
  | 'dates'
  | 'on-this-day'
  | 'coverage'
  | 'year'
  | 'month'
  | 'day'
  | 'undated'
  | 'period'

function makeCalendarViews({ entry, words, topic }: Sample): Pick<PageViews, CalendarKind> {
  const digest = { ...counted(DAY, 9), entries: [entry, makeEntry(minute, words, 'ar')] }
  const undated = counted('undated')
  return {
    home: {
      count: 3,
      span: { first: '2018-01-02' as Names.DayKey, last: DAY },
      languages: 2,
      datedMonths: ['01', '05'],
      topicCount: 2,
      isBusiest: true,
      picks: [],
      periods: [makePeriodLink(words)],
      lead: { ...counted(DAY, 9), stories: [entry, makeEntry(minute, words, 'ar')] },
      years: [counted('2018' as Names.YearKey), counted('2019' as Names.YearKey, 0), counted(YEAR)],
      months: makeMonths(),
      undated,
      busiest: [{ ...counted(DAY, 9), story: entry }],
      topics: [{ ...topic, bars: [1, 0, 2] }],
      latest: [entry, makeEntry(minute, words, 'ar'), entry, entry],
      dossiers: [makeDossierLink(words)],
      dossierCount: 2,
      added: [entry, makeEntry(minute, words, 'ar')],
    },
    added: { days: [{ day: DAY, entries: [entry, makeEntry(minute, words, 'ar')] }] },
    year: {
      year: YEAR,
      count: 3,
      months: makeMonths(),
      peak: 16,
      undated,
      busiest: [{ ...counted(DAY, 9), story: entry }],
      topics: [{ ...topic, before: 1 }],
      neighbours: { previous: link('2019/', '2019'), next: null },
    },
    month: {
      month: MONTH,
      count: 3,
      peak: 16,
      days: [digest],
      undated,
      undatedEntries: [entry],
      neighbours: { previous: link('2020/04/', '2020-04'), next: link('2020/08/', '2020-08') },
    },
    day: {
      day: DAY,
      entries: [entry, makeEntry({ precision: 'day', day: DAY }, words, 'und')],
      daysOfMonth: [
        [16, 4],
        [17, 1],
      ],
      topics: [topic, { label: words.name, url: null, count: 1 }],
      otherYears: ['2018-05-17' as Names.DayKey],
      neighbours: { previous: null, next: link('2020/05/18/', '2020-05-18') },
    },
    dates: { dates: [{ key: '05-17' as Names.MonthDay, url: DATE_URL, count: 9 }] },
    'on-this-day': {
      date: '05-17' as Names.MonthDay,
      days: [
        { ...counted('2018-05-17' as Names.DayKey), stories: [makeEntry(minute, words, 'ar')] },
        { ...counted(DAY, 9), stories: [entry, makeEntry(minute, words, 'und')] },
      ],
      neighbours: { previous: link('on-this-day/04-16/', '04-16'), next: null },
    },
    coverage: {
      count: 3,
      months: makeMonths(),
      gaps: [
        {
          from: '2020-01' as Names.MonthKey,
          to: '2020-02' as Names.MonthKey,
          reason: words.text,
        },
      ],
      periods: [makePeriodLink(words)],
    },
    period: {
      name: words.headline,
      intro: words.text,
      from: YEAR,
      to: '2020-11-03' as Names.DayKey,
      count: 3,
      months: makeMonths(),
      busiest: [{ ...counted(DAY, 9), story: entry }],
    },
    undated: {
      within: MONTH,
      entries: [makeEntry({ precision: 'month', month: MONTH }, words)],
    },
  }
}

function makePeriodLink(words: Words): PeriodLink {
  return {
    ...link('periods/oorlog/', words.headline),
    from: '1914' as Names.YearKey,
    to: '1918-11-11' as Names.DayKey,
    count: 3,
  }
}

/** A year with articles in one month. */
function makeMonths(): PageViews['year']['months'] {
  return Array.from({ length: 12 }, (_, index) => {
    const key = `2020-${String(index + 1).padStart(2, '0')}` as Names.MonthKey
    return { ...counted(key, key === MONTH ? 1 : 0), days: key === MONTH ? [counted(DAY)] : [] }
  })
}

function makeArticleView({ entry, words, topic }: Sample): PageViews['article'] {
  const unlinked: Mention = { label: words.name, url: null }
  return {
    words: 12,
    article: makeArticle(entry, words),
    entry,
    up: link('2020/05/17/', DAY),
    trail: [link('2020/', YEAR), link('2020/05/', MONTH), link('2020/05/17/', DAY)],
    topics: [topic, unlinked],
    places: [link('places/gent/', words.name)],
    people: [link('people/noord/', words.name), unlinked],
    organisations: [link('organisations/noord/', words.name)],
    judgement: makeJudgement(words),
    comparison: null,
    sourceBytes: null,
    source: null,
    dossiers: [link('dossiers/vervoer/', words.name)],
    relations: {
      copies: [makeRelated(words)],
      related: [makeRelated(words), makeRelated(words, 'ar'), makeRelated(words, 'und')],
      later: [{ ...makeRelated(words), date: { precision: 'none' } }],
    },
    sources: [link('sources/noord/', words.name)],
    authors: [link('authors/noord/', words.name), link('authors/zuid/', words.name)],
    neighbours: { previous: headline('2020/05/17/a.html', words, 'ar'), next: null },
    walk: {
      neighbours: { previous: null, next: headline('2020/06/01/b.html', words, 'ar') },
      position: { number: 1, count: 2 },
    },
    daysOfMonth: [16, 17],
    files: [
      { url: '2020/05/17/trein.txt' as Names.PageUrl, label: 'text', mediaType: 'text/plain' },
    ],
  }
}

function makeGroup({ words }: Sample): Group {
  return {
    kind: 'topics',
    slug: 'vervoer',
    key: 'vervoer',
    label: words.name,
    description: words.text,
    count: 3,
    years: new Map([[YEAR, 3]]),
    isThin: false,
    wider: { key: 'economie', label: words.name },
    coordinates: { latitude: 51.05, longitude: 3.72 },
  }
}

type GroupKind = 'groups' | 'group-letter' | 'group' | 'group-period'

function makeLetters(): readonly Counted<string>[] {
  return [
    { key: '#', url: 'topics/other.html' as Names.PageUrl, count: 1 },
    { key: 'v', url: 'topics/v.html' as Names.PageUrl, count: 1 },
  ]
}

function makeGroupViews(sample: Sample): Pick<PageViews, GroupKind> {
  const { entry, words, topic } = sample
  const group = makeGroup(sample)
  return {
    'group-letter': {
      kind: 'topics',
      letter: 'v',
      letters: makeLetters(),
      groups: [topic],
    },
    groups: {
      kind: 'topics',
      count: 1,
      letters: [],
      groups: [topic],
      tree: [
        {
          group: { label: words.name, url: null, count: 0 },
          branches: [{ group: topic, branches: [{ group: topic, branches: [] }] }],
        },
      ],
      located: [{ ...topic, at: { latitude: 51.05, longitude: 3.72 } }],
      thin: [{ label: words.name, articles: [makeRelated(words), makeRelated(words, 'ar')] }],
    },
    group: {
      group,
      story: [entry, makeEntry(minute, words, 'ar'), makeEntry({ precision: 'none' }, words)],
      latest: [entry, makeEntry({ precision: 'year', year: YEAR }, words)],
      years: [counted('2018' as Names.YearKey, 2), counted(YEAR), counted('undated')],
      wider: { ...link('topics/economie/', words.name), count: 9 },
      narrower: [topic],
      together: [topic],
    },
    'group-period': {
      group,
      period: MONTH,
      count: 3,
      entries: [entry],
      parts: [counted(DAY)],
      neighbours: { previous: link('topics/vervoer/2020/04/', '2020-04'), next: null },
    },
  }
}

function makeDossierLink(words: Words): DossierLink {
  return { ...link('dossiers/vervoer/', words.headline), intro: words.text, count: 3 }
}

type DossierKind = 'dossiers' | 'dossier' | 'dossier-year'

function makeDossierViews({ entry, words }: Sample): Pick<PageViews, DossierKind> {
  return {
    dossiers: { dossiers: [makeDossierLink(words)] },
    dossier: {
      title: words.headline,
      intro: [words.text, words.name],
      count: 2,
      story: [makeEntry({ precision: 'none' }, words), entry],
      years: [counted('undated'), counted(YEAR)],
    },
    'dossier-year': {
      dossier: link('dossiers/vervoer/', words.headline),
      year: YEAR,
      entries: [entry, makeEntry(minute, words, 'ar')],
      neighbours: { previous: link('dossiers/vervoer/2019/', '2019'), next: null },
    },
  }
}

function makeReportView({ entry, words }: Sample): PageViews['report'] {
  const hit = { line: 1, column: 2, reason: words.text, file: words.name as Names.SourcePath }
  return {
    files: 1234,
    records: 3,
    pages: 2,
    quarantined: 1,
    heldBack: 0,
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
  }
}

type MachineKind =
  | 'dates-script'
  | 'days-script'
  | 'atom-feed'
  | 'json-feed'
  | 'feed-archive'
  | 'data-lines'
  | 'data-csv'
  | 'data-package'
  | 'sitemap'
  | 'sitemap-index'
  | 'robots'
  | 'headers'
  | 'opensearch'

function makeMachineViews({ entry, words }: Sample): Pick<PageViews, MachineKind> {
  const feed = {
    title: words.name,
    page: 'topics/vervoer/' as Names.PageUrl,
    entries: [entry],
    archive: 'feeds/2020-05.xml' as Names.PageUrl,
    added: null,
  }
  return {
    'atom-feed': feed,
    'json-feed': feed,
    'data-lines': { entries: [entry] },
    'data-csv': { entries: [entry] },
    'data-package': { buckets: ['undated', YEAR, MONTH] },
    'feed-archive': {
      bucket: MONTH,
      previous: '2020-04' as Names.MonthKey,
      next: null,
      page: '2020/05/' as Names.PageUrl,
      entries: [entry, makeEntry({ precision: 'month', month: MONTH }, words, 'ar')],
    },
    sitemap: {
      urls: [
        { url: entry.url, lastModified: '2020-05-17' },
        { url: '' as Names.PageUrl, lastModified: null },
      ],
    },
    'sitemap-index': { sitemaps: ['sitemaps/2020-05.xml' as Names.PageUrl] },
    'dates-script': {
      dates: [
        { date: '05-17' as Names.MonthDay, days: [{ ...counted(DAY, 9), stories: [entry] }] },
      ],
    },
    'days-script': { days: [DAY] },
    robots: {},
    headers: {},
    opensearch: {},
  }
}

type PastKind =
  | 'redirect'
  | 'tombstone'
  | 'withdrawals'
  | 'netlify-redirects'
  | 'nginx-redirects'
  | 'apache-redirects'

/** What is left at addresses that have no page any more. */
function makePastViews({ entry, words }: Sample): Pick<PageViews, PastKind> {
  const tombstone: Tombstone = {
    url: '2020/05/17/weg.html' as Names.PageUrl,
    state: 'withdrawn',
    date: DAY,
    reason: words.text,
    isListed: false,
  }
  const redirects = makeRedirects(entry)
  return {
    redirect: { to: { kind: 'page', url: entry.url } },
    tombstone,
    withdrawals: {
      withdrawn: [tombstone],
      redacted: [{ url: entry.url, date: DAY, reason: words.text }],
    },
    'netlify-redirects': { redirects },
    'nginx-redirects': { redirects },
    'apache-redirects': { redirects },
  }
}

function makeRedirects(entry: Entry): readonly Redirect[] {
  return [
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
}
