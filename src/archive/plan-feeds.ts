/** The latest entries of a page → its Atom feed and its JSON feed. */
import type { Entry } from '../record/entry.js'
import { type PageUrl, pageUrl } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import { outputPath } from '../record/url.js'

/** `page` is the folder of the feeds. */
export function* planFeeds(
  title: string,
  page: PageUrl,
  entries: readonly Entry[],
): Generator<PageOf<'atom-feed'> | PageOf<'json-feed'>> {
  const view = { title, page, entries }
  const atom = pageUrl(`${page}feed.xml`)
  yield { kind: 'atom-feed', url: atom, output: outputPath(atom), view }
  const json = pageUrl(`${page}feed.json`)
  yield { kind: 'json-feed', url: json, output: outputPath(json), view }
}
