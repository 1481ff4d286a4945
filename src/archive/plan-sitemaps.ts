/** The pages of a year, or those of the whole archive → sitemaps, and an index of all of them. */
import type { YearOrUndated } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { type PageUrl, pageUrl } from '../record/strings.js'
import type { SitemapView } from '../record/machine-page.js'
import type { PageOf } from '../record/page.js'
import { folderUrl, outputPath, periodUrl } from '../record/url.js'
import type { YearPart } from './year-part.js'

/** The protocol allows no more in a file. https://www.sitemaps.org/protocol.html */
const MOST_URLS = 50_000

type ListedUrl = SitemapView['urls'][number]

/** Plans one for each month, with its days and articles, and one for the year, with `lists` and articles without a month. */
export function* planSitemaps(
  year: YearOrUndated,
  parts: readonly YearPart[],
  lists: readonly PageUrl[],
): Generator<PageOf<'sitemap'>> {
  const rest: ListedUrl[] = lists.map(listPage)
  for (const { bucket, entries } of parts) {
    const folders = [...new Set(entries.map(({ date }) => folderUrl(date)))]
    const urls = [...folders.map(listPage), ...entries.map(listArticle)]
    if (bucket === year) rest.push(...urls)
    else yield* divide(bucket, [listPage(periodUrl(bucket)), ...urls])
  }
  yield* divide(year, rest)
}

/** Plans a sitemap of `urls`, or several if there are too many for one. */
function* divide(name: string, urls: readonly ListedUrl[]): Generator<PageOf<'sitemap'>> {
  for (let start = 0; start < urls.length; start += MOST_URLS) {
    const part = start === 0 ? name : `${name}-${start / MOST_URLS + 1}`
    yield planSitemap(part, urls.slice(start, start + MOST_URLS))
  }
}

/** A sitemap of the pages that belong to no year. */
export function planSiteSitemap(pages: readonly PageUrl[]): Generator<PageOf<'sitemap'>> {
  return divide('pages', pages.map(listPage))
}

function planSitemap(name: string, urls: readonly ListedUrl[]): PageOf<'sitemap'> {
  const url = pageUrl(`sitemaps/${name}.xml`)
  return { kind: 'sitemap', url, output: outputPath(url), view: { urls } }
}

export function planSitemapIndex(sitemaps: readonly PageUrl[]): PageOf<'sitemap-index'> {
  const url = pageUrl('sitemap.xml')
  return { kind: 'sitemap-index', url, output: outputPath(url), view: { sitemaps } }
}

function listPage(url: PageUrl): ListedUrl {
  return { url, lastModified: null }
}

function listArticle({ url, date, updated }: Entry): ListedUrl {
  const last = updated ?? date
  const isDay = last.precision === 'minute' || last.precision === 'day'
  return { url, lastModified: isDay ? last.day : null }
}
