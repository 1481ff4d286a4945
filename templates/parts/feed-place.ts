/** Entries → their identity and their moments, as feeds ask for them. */
import { slugOf } from '../../src/language/slug.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type { FeedView } from '../../src/record/machine-page.js'
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

/** The feed of all articles is called as the archive, others as their groups. */
export function titleOf({ texts }: PageContext, { title, added }: FeedView): string {
  return added === null ? title : `${title} – ${texts.lists.added}`
}

/** When each entry was last changed, or came into the archive, where that was later. */
export function updatesOf({
  entries,
  added,
}: Pick<FeedView, 'entries' | 'added'>): readonly string[] {
  return entries.map((entry, index) => {
    const updated = updateOf(entry)
    const came = added === null ? NEVER : beginOf({ precision: 'day', day: added[index]! })
    return came > updated ? came : updated
  })
}

/** The latest change in a feed, without a clock: by the day and the time of the place. */
export function latestUpdate(moments: readonly string[]): string {
  let latest = NEVER
  for (const moment of moments) if (moment > latest) latest = moment
  return latest
}

/** Long before any newspaper, so that no reader takes it for a date. */
const NEVER = '0001-01-01T00:00:00Z'
