/** The entries of a month → a page for each article, with its neighbours in time. */
import type { ArchiveSummary, GroupKind } from '../record/archive.js'
import type { PublicationDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'
import type { Link, Neighbours, PlannedArticle } from '../record/page.js'
import {
  folderUrl,
  groupUrl,
  monthOf,
  outputPath,
  periodUrl,
  undatedUrl,
  yearOf,
} from '../record/url.js'
import type { Archive } from './archive.js'
import { isDated, type BucketView } from './bucket-window.js'
import { groupKeys } from './tally.js'

/**
 * Plans the article pages of one month. Articles with a day have the previous and next one of that day, then
 * of the nearest day that has one; the others have those of their own list.
 */
export function* planArticles(archive: Archive, month: BucketView): Generator<PlannedArticle> {
  const dated = month.entries.filter(isDated)
  const chain = [month.before, ...dated, month.after]
  for (const [index, entry] of dated.entries())
    yield planArticle(archive, entry, linkNeighbours(chain[index], chain[index + 2]))
  const loose = month.entries.filter((entry) => !isDated(entry))
  for (const [index, entry] of loose.entries())
    yield planArticle(archive, entry, linkNeighbours(loose[index - 1], loose[index + 1]))
}

function linkNeighbours(
  previous: Entry | null | undefined,
  next: Entry | null | undefined,
): Neighbours {
  return { previous: linkEntry(previous), next: linkEntry(next) }
}

function linkEntry(entry: Entry | null | undefined): Link | null {
  return entry ? { url: entry.url, label: entry.headline } : null
}

function planArticle({ summary }: Archive, entry: Entry, neighbours: Neighbours): PlannedArticle {
  const trail = trailOf(entry.date)
  const view = {
    entry,
    trail,
    up: trail.at(-1)!,
    topics: linkGroups(summary, 'topics', entry),
    sources: linkGroups(summary, 'sources', entry),
    authors: linkGroups(summary, 'authors', entry),
    neighbours,
  }
  return { kind: 'article', url: entry.url, output: outputPath(entry.url), view }
}

function linkGroups(summary: ArchiveSummary, kind: GroupKind, entry: Entry): readonly Link[] {
  return groupKeys(entry, kind).map((key) => {
    const { slug, label } = summary.groups[kind].get(key)!
    return { url: groupUrl(kind, slug), label }
  })
}

/** The year, month and day (or list of undated articles) that the article stands in; labels are keys. */
function trailOf(date: PublicationDate): readonly Link[] {
  const last: Link = { url: folderUrl(date), label: 'undated' }
  switch (date.precision) {
    case 'minute':
    case 'day':
      return [yearOf(date.day), monthOf(date.day), date.day].map(linkPeriod)
    case 'month':
      return [...[yearOf(date.month), date.month].map(linkPeriod), last]
    case 'year':
      return [linkPeriod(date.year), last]
    case 'none':
      return [{ url: undatedUrl(null), label: 'undated' }]
  }
}

function linkPeriod(period: Parameters<typeof periodUrl>[0]): Link {
  return { url: periodUrl(period), label: period }
}
