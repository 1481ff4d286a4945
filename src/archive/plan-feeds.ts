/** The latest entries of a page → its Atom feed and its JSON feed; all entries of a month → a document of the past. */
import type { Entry } from '../record/entry.js'
import type { ArchiveSummary, Bucket } from '../record/archive.js'
import { type PageUrl, pageUrl, yearKey } from '../record/strings.js'
import type { FeedView } from '../record/machine-page.js'
import type { PageOf } from '../record/page.js'
import { feedArchiveUrl, outputPath, periodUrl, undatedUrl } from '../record/url.js'
import { isMonth } from './buckets.js'

/** `page` is the folder of the feeds. */
export function* planFeeds(
  title: string,
  page: PageUrl,
  entries: readonly Entry[],
  { archive = null, added = null }: Partial<Pick<FeedView, 'archive' | 'added'>> = {},
): Generator<PageOf<'atom-feed'> | PageOf<'json-feed'>> {
  const view = { title, page, entries, archive, added }
  const atom = pageUrl(`${page}feed.xml`)
  yield { kind: 'atom-feed', url: atom, output: outputPath(atom), view }
  const json = pageUrl(`${page}feed.json`)
  yield { kind: 'json-feed', url: json, output: outputPath(json), view }
}

/** The place of the documents of a year in the chain of the feed's past. */
export interface FeedArchiveContext {
  readonly bucket: Bucket
  readonly previous: Bucket | null
  readonly next: Bucket | null
}

/** Every bucket that has articles, oldest first: those without a date, then each year without months, then its months. */
export function chainFeedArchives({
  months,
  yearOnly,
  undated,
}: Pick<ArchiveSummary, 'months' | 'yearOnly' | 'undated'>): readonly Bucket[] {
  const dated: readonly Bucket[] = [...yearOnly.keys(), ...months.keys()].toSorted()
  return undated === 0 ? dated : ['undated', ...dated]
}

export function planFeedArchive(
  { bucket, previous, next }: FeedArchiveContext,
  entries: readonly Entry[],
): PageOf<'feed-archive'> {
  const url = feedArchiveUrl(bucket)
  const page = isMonth(bucket)
    ? periodUrl(bucket)
    : undatedUrl(bucket === 'undated' ? null : yearKey(bucket))
  const view = { bucket, previous, next, page, entries }
  return { kind: 'feed-archive', url, output: outputPath(url), view }
}
