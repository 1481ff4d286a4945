/** The summary of an archive and its latest entries → the pages that span the whole of it. */
import type { ArchiveSummary } from '../record/archive.js'
import type { PageUrl } from '../record/names.js'
import type { ListPage } from '../record/page.js'
import { planFixedPages } from './plan-fixed-pages.js'
import { planGroups } from './plan-groups.js'
import { planHome } from './plan-home.js'
import { planSiteSitemap, planSitemapIndex } from './plan-sitemaps.js'
import type { Recent } from './recent.js'

/** What these pages show, besides the summary. */
export interface SiteOutline {
  readonly title: string
  readonly recent: Recent
  /** Whether a page lists what was withdrawn and redacted. */
  readonly hasWithdrawals: boolean
  /** Those of months and years; null where the site has no address. */
  readonly sitemaps: readonly PageUrl[] | null
}

export function* planSite(
  summary: ArchiveSummary,
  { title, recent, hasWithdrawals, sitemaps }: SiteOutline,
): Generator<ListPage> {
  const urls: PageUrl[] = hasWithdrawals ? ['withdrawals/' as PageUrl] : []
  for (const page of planOwn(summary, title, recent)) {
    yield page
    if (isListed(page)) urls.push(page.url)
  }
  if (sitemaps === null) return
  const own = [...planSiteSitemap(urls)]
  yield* own
  yield planSitemapIndex([...sitemaps, ...own.map(({ url }) => url)])
}

function* planOwn(summary: ArchiveSummary, title: string, recent: Recent): Generator<ListPage> {
  yield planHome(summary, recent)
  yield* planGroups(summary, recent)
  yield* planFixedPages(title, recent)
}

/** What a search engine should list: pages for people. */
function isListed({ url, kind }: ListPage): boolean {
  return kind !== 'not-found' && /(?:^|\/)$/.test(url)
}
