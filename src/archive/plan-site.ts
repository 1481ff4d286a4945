/** The summary of an archive and its latest entries → the pages that span the whole of it. */
import type { ArchiveSummary } from '../record/archive.js'
import { type PageUrl, pageUrl, HOME } from '../record/strings.js'
import { isListed, type PageBy } from '../record/page-kinds.js'
import type { Dossier } from '../record/dossiers.js'
import type { Entry } from '../record/entry.js'
import type { NamedPeriod } from '../record/front-page.js'
import type { Gap } from '../record/gaps.js'
import type { OwnPage } from '../record/own-page.js'
import type { AddedEntry } from '../record/time-page.js'
import { planAdded } from './plan-added.js'
import { planCoverage } from './plan-coverage.js'
import { planDossiers } from './plan-dossiers.js'
import { planGroups } from './plan-groups.js'
import { planHome } from './plan-home.js'
import { planOnThisDay, planScripts } from './plan-on-this-day.js'
import { linkPeriods, planPeriods } from './plan-periods.js'
import { planOwnPages } from './plan-own-pages.js'
import { planSiteSitemap, planSitemapIndex } from './plan-sitemaps.js'
import type { Collected } from './sheet-summary.js'
import { planSearch } from './plan-search.js'
import { feedArchiveUrl, outputPath } from '../record/url.js'
import { planDataPackage } from './plan-data.js'
import { chainFeedArchives, planFeeds } from './plan-feeds.js'
import { LATEST } from './recent.js'

/** What these pages depend on, besides the summary. */
export interface SiteContext {
  readonly title: string
  /** What the keeper says of months without articles. */
  readonly gaps: readonly Gap[]
  /** What was published last, the latest first. */
  readonly added: readonly AddedEntry[]
  readonly dossiers: readonly Dossier[]
  readonly periods: readonly NamedPeriod[]
  /** The articles that the front page begins with. */
  readonly picks: readonly Entry[]
  /** What the sheets have handed over. */
  readonly collected: Collected
  /** Whether the site has an address: sitemaps need one. */
  readonly hasAddress: boolean
  readonly hasSearch: boolean
  readonly hasData: boolean
  /** The archive's own pages. */
  readonly pages: readonly OwnPage[]
}

export function* planSite(
  summary: ArchiveSummary,
  context: SiteContext,
): Generator<PageBy<'archive'>> {
  const { collected, hasAddress, hasSearch } = context
  const urls: PageUrl[] = []
  for (const page of planOwn(summary, context)) {
    yield page
    if (isListed(page)) urls.push(page.url)
  }
  if (hasSearch) yield* planSearch(summary, hasAddress)
  if (!hasAddress) return
  const own = [...planSiteSitemap(urls)]
  yield* own
  yield planSitemapIndex([...collected.sitemaps.urls, ...own.map(({ url }) => url)])
}

function* planOwn(summary: ArchiveSummary, context: SiteContext): Generator<PageBy<'archive'>> {
  const { title, gaps, periods, picks, added, dossiers, collected, hasData, pages } = context
  const { recent } = collected
  const links = linkPeriods(summary, periods)
  yield planHome(summary, collected, { added, dossiers, picks, periods: links })
  yield planCoverage(summary, gaps, links)
  yield* planPeriods(summary, periods, collected.days)
  yield* planOnThisDay(collected.days)
  yield* planScripts(summary, collected.days)
  yield* planGroups(summary, recent)
  yield* planFixedPages()
  yield* planOwnPages(pages)
  const buckets = chainFeedArchives(summary)
  const past = buckets.at(-1)
  if (hasData) yield planDataPackage(buckets)
  const latest = recent.ofAll().slice(0, LATEST)
  const archive = past === undefined ? null : feedArchiveUrl(past)
  yield* planFeeds(title, HOME, latest, { archive })
  yield* planAdded(title, added)
  yield* planDossiers(dossiers, collected.dossiers)
}

function* planFixedPages(): Generator<PageBy<'archive'>> {
  const about = pageUrl('about/')
  yield { kind: 'about', url: about, output: outputPath(about), view: {} }
  const notFound = pageUrl('404.html')
  yield { kind: 'not-found', url: notFound, output: outputPath(notFound), view: {} }
  const robots = pageUrl('robots.txt')
  yield { kind: 'robots', url: robots, output: outputPath(robots), view: {} }
  const headers = pageUrl('_headers')
  yield { kind: 'headers', url: headers, output: outputPath(headers), view: {} }
}
