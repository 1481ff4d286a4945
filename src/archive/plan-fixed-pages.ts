/** The pages that every archive has: report, about, not found, robots, the feeds of the whole. */
import type { PageUrl } from '../record/names.js'
import type { Page } from '../record/page.js'
import { outputPath } from '../record/url.js'
import type { Archive } from './archive.js'
import { planFeeds } from './plan-feeds.js'
import { planPast } from './plan-past.js'
import { LATEST, type Recent } from './recent.js'

const REPORT = 'report/' as PageUrl

export function* planFixedPages(archive: Archive, recent: Recent): Generator<Page> {
  const about = 'about/' as PageUrl
  yield { kind: 'about', url: about, output: outputPath(about), view: {} }
  const notFound = '404.html' as PageUrl
  yield { kind: 'not-found', url: notFound, output: outputPath(notFound), view: {} }
  const robots = 'robots.txt' as PageUrl
  yield { kind: 'robots', url: robots, output: outputPath(robots), view: {} }
  yield* planFeeds(archive.title, '' as PageUrl, recent.ofAll().slice(0, LATEST))
  const report = outputPath(REPORT)
  archive.onPage(report)
  yield* planPast(archive)
  // Last, for it tells what came of the redirects, too.
  yield { kind: 'report', url: REPORT, output: report, view: archive.report() }
}
