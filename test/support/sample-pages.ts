/** Small pages of every kind, made by hand → what templates are tested with. */
import type { Entry } from '../../src/record/entry.js'
import type * as Names from '../../src/record/strings.js'
import type { Page, PageKind } from '../../src/record/page.js'
import { outputPath } from '../../src/record/url.js'
import { minute, type Words, plainWords, makeEntry } from './sample-article.js'
import { makeViews } from './sample-views.js'

const urls: Readonly<Partial<Record<PageKind, string>>> = {
  home: '',
  year: '2020/',
  month: '2020/05/',
  day: '2020/05/17/',
  dates: 'on-this-day/',
  'on-this-day': 'on-this-day/05-17/',
  undated: '2020/05/undated/',
  period: 'periods/oorlog/',
  groups: 'topics/',
  'group-letter': 'topics/v.html',
  group: 'topics/vervoer/',
  'group-period': 'topics/vervoer/2020/05/',
  dossier: 'dossiers/vervoer/',
  'dossier-year': 'dossiers/vervoer/2020/',
  'not-found': '404.html',
  'atom-feed': 'topics/vervoer/feed.xml',
  'json-feed': 'topics/vervoer/feed.json',
  'data-lines': 'data/2020-05.jsonl',
  'data-csv': 'data/2020-05.csv',
  'data-package': 'data/datapackage.json',
  'feed-archive': 'feeds/2020-05.xml',
  sitemap: 'sitemaps/2020-05.xml',
  'sitemap-index': 'sitemap.xml',
  'dates-script': 'on-this-day-05.js',
  'days-script': 'days.js',
  robots: 'robots.txt',
  headers: '_headers',
  opensearch: 'opensearch.xml',
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
