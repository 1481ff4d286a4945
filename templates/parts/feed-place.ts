/** Entries → their identity and their moments, as feeds ask for them. */
import { slugOf } from '../../src/language/slug.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type { PageUrl } from '../../src/record/strings.js'
import { tagUri } from '../../src/template/links.js'
import type { PageContext } from '../../src/template/page-context.js'

/** The permanent identifier of a page: its address, else a `tag:` that is unique. */
export function identify({ site, canonical }: PageContext, url: PageUrl): string {
  return canonical(url) ?? tagUri(slugOf(site.settings.title), url)
}

/** The public address of a page, else the link to it from the feed. */
export function addressOf({ canonical, href }: PageContext, url: PageUrl): string {
  return canonical(url) ?? href(url)
}

/**
 * A date-time of RFC 3339 for a date with a day; null for others. Where the time is not known it is noon in UTC:
 * a feed must name a time, and at noon the day is the same one in nearly every zone.
 */
export function momentOf(date: PublicationDate): string | null {
  if (date.precision === 'minute') return `${date.day}T${date.time}:00${date.offset}`
  return date.precision === 'day' ? `${date.day}T12:00:00Z` : null
}

/** When an entry was last changed; never null, since Atom asks for it: the first moment that it can be. */
export function updateOf({ updated, date }: Pick<Entry, 'updated' | 'date'>): string {
  const moment = momentOf(updated ?? date)
  if (moment !== null) return moment
  if (date.precision === 'month') return `${date.month}-01T12:00:00Z`
  return date.precision === 'year' ? `${date.year}-01-01T12:00:00Z` : NEVER
}

/** The latest change in a feed, without a clock. */
export function latestUpdate(entries: readonly Entry[]): string {
  let latest = NEVER
  for (const moment of entries.map(updateOf)) if (moment > latest) latest = moment
  return latest
}

/** Long before any newspaper, so that no reader takes it for a date. */
const NEVER = '0001-01-01T00:00:00Z'
