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

/** A date-time of RFC 3339 for a date with a time of day; null for others: none is made up. */
export function momentOf(date: PublicationDate): string | null {
  return date.precision === 'minute' ? `${date.day}T${date.time}:00${date.offset}` : null
}

/**
 * When an entry was last changed; never null, since Atom asks for it. Where only a day, month or year is known it is the
 * moment when that begins, in UTC: the earliest that it can be, and the same rule for all of them.
 */
export function updateOf({ updated, date }: Pick<Entry, 'updated' | 'date'>): string {
  return beginOf(updated ?? date)
}

function beginOf(date: PublicationDate): string {
  switch (date.precision) {
    case 'minute':
      return `${date.day}T${date.time}:00${date.offset}`
    case 'day':
      return `${date.day}T00:00:00Z`
    case 'month':
      return `${date.month}-01T00:00:00Z`
    case 'year':
      return `${date.year}-01-01T00:00:00Z`
    case 'none':
      return NEVER
  }
}

/** The latest change in a feed, without a clock: by the day and the time of the place. */
export function latestUpdate(entries: readonly Entry[]): string {
  let latest = NEVER
  for (const moment of entries.map(updateOf)) if (moment > latest) latest = moment
  return latest
}

/** Long before any newspaper, so that no reader takes it for a date. */
const NEVER = '0001-01-01T00:00:00Z'
