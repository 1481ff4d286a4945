/** Pages as they go by → the same pages, and a sitemap for each month and for the rest. */
import type { PageUrl } from '../record/names.js'
import type { PageKind, PlannedPage, PageOf, SitemapView } from '../record/page.js'
import { outputPath } from '../record/url.js'

/** The protocol allows no more in a file. https://www.sitemaps.org/protocol.html */
const MOST_URLS = 50_000

type Urls = SitemapView['urls'][number][]

/** Pages of one month must follow each other: its sitemap is closed when the next month begins. */
export function* withSitemaps(pages: Iterable<PlannedPage>): Generator<PlannedPage> {
  const maps: PageUrl[] = []
  const rest: Urls = []
  let month: { readonly key: string; readonly urls: Urls } = { key: '', urls: [] }
  const close = function* (key: string, urls: Urls): Generator<PlannedPage> {
    for (const map of planSitemaps(key, urls)) {
      maps.push(map.url)
      yield map
    }
  }
  for (const page of pages) {
    yield page
    if (!isListed(page)) continue
    const key = monthKey(page.url)
    if (key !== null && key !== month.key) {
      yield* close(month.key, month.urls)
      month = { key, urls: [] }
    }
    const urls = key === null ? rest : month.urls
    urls.push({ url: page.url, lastModified: lastModified(page) })
  }
  yield* close(month.key, month.urls)
  yield* close('pages', rest)
  yield planIndex(maps)
}

const UNLISTED: ReadonlySet<PageKind> = new Set(['not-found', 'report', 'redirect', 'tombstone'])

/** What a search engine should list: pages for people. */
function isListed({ url, kind }: PlannedPage): boolean {
  return !UNLISTED.has(kind) && /(?:^|\/|\.html)$/.test(url)
}

function monthKey(url: PageUrl): string | null {
  return /^\d{4}\/\d{2}\//.test(url) ? url.slice(0, 7).replace('/', '-') : null
}

function lastModified(page: PlannedPage): string | null {
  if (page.kind !== 'article') return null
  const date = page.view.entry.updated ?? page.view.entry.date
  return date.precision === 'minute' || date.precision === 'day' ? date.day : null
}

function* planSitemaps(key: string, urls: Urls): Generator<PageOf<'sitemap'>> {
  for (let start = 0; start < urls.length; start += MOST_URLS) {
    const name = start === 0 ? key : `${key}-${start / MOST_URLS + 1}`
    const url = `sitemaps/${name}.xml` as PageUrl
    const view = { urls: urls.slice(start, start + MOST_URLS) }
    yield { kind: 'sitemap', url, output: outputPath(url), view }
  }
}

function planIndex(sitemaps: readonly PageUrl[]): PageOf<'sitemap-index'> {
  const url = 'sitemap.xml' as PageUrl
  return { kind: 'sitemap-index', url, output: outputPath(url), view: { sitemaps } }
}
