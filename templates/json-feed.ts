/** Latest entries → a JSON feed. https://www.jsonfeed.org/version/1.1/ */
import { isoDate } from '../src/record/date.js'
import type { Entry } from '../src/record/entry.js'
import type { PageOf } from '../src/record/page.js'
import { addressOf, identify, momentOf, titleOf, updatesOf } from './parts/feed-place.js'
import type { PageContext } from '../src/template/page-context.js'

export function render(page: PageOf<'json-feed'>, context: PageContext): string {
  const { page: owner, entries, added } = page.view
  const moments = added && updatesOf({ entries, added })
  const { publication, description } = context.site.settings
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(context, page.view),
    home_page_url: addressOf(context, owner),
    feed_url: addressOf(context, page.url),
    ...(description !== '' && { description }),
    authors: [{ name: publication }],
    language: context.language,
    items: entries.map((entry, index) => describeEntry(context, entry, moments?.[index] ?? null)),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

/**
 * A feed item needs content; the teaser is all that a list may see. A date without a time of day is no moment: it stands
 * in an extension, as precisely as it is known. `came` is when it came into the archive, where the feed is about that.
 */
function describeEntry(context: PageContext, entry: Entry, came: string | null): object {
  const published = momentOf(entry.date)
  const date = isoDate(entry.date)
  const modified = came ?? (entry.updated && momentOf(entry.updated))
  return {
    id: identify(context, entry.url),
    url: addressOf(context, entry.url),
    title: entry.headline,
    content_text: entry.teaser === '' ? entry.headline : entry.teaser,
    ...(published !== null && { date_published: published }),
    ...(published === null && date !== null && { _pressmark: { date } }),
    ...(modified !== null && { date_modified: modified }),
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    ...(!entry.language.startsWith('und') && { language: entry.language }),
  }
}
