/** The pages that every archive has: about, not found, robots, the feeds of the whole. */
import type { PageUrl } from '../record/names.js'
import type { PageBy } from '../record/page-kinds.js'
import { outputPath } from '../record/url.js'
import { planFeeds } from './plan-feeds.js'
import { LATEST, type Recent } from './recent.js'

export function* planFixedPages(title: string, recent: Recent): Generator<PageBy<'archive'>> {
  const about = 'about/' as PageUrl
  yield { kind: 'about', url: about, output: outputPath(about), view: {} }
  const notFound = '404.html' as PageUrl
  yield { kind: 'not-found', url: notFound, output: outputPath(notFound), view: {} }
  const robots = 'robots.txt' as PageUrl
  yield { kind: 'robots', url: robots, output: outputPath(robots), view: {} }
  yield* planFeeds(title, '' as PageUrl, recent.ofAll().slice(0, LATEST))
}
