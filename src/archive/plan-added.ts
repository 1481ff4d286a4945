/** What came into the archive last → its page, and its feeds. */
import { pageUrl } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import type { AddedEntry } from '../record/time-page.js'
import { groupBy } from '../record/by-key.js'
import { outputPath } from '../record/url.js'
import { planFeeds } from './plan-feeds.js'

export const ADDED = pageUrl('added/')

/** `added` begins with what came last. `title` is that of the archive. */
export function* planAdded(
  title: string,
  added: readonly AddedEntry[],
): Generator<PageOf<'added'> | PageOf<'atom-feed'> | PageOf<'json-feed'>> {
  if (added.length === 0) return
  const byDay = groupBy(added, ({ day }) => [day])
  const days = Array.from(byDay, ([day, some]) => {
    return { day, entries: some.map(({ entry }) => entry) }
  })
  yield { kind: 'added', url: ADDED, output: outputPath(ADDED), view: { days } }
  yield* planFeeds(
    title,
    ADDED,
    added.map(({ entry }) => entry),
    { added: added.map(({ day }) => day) },
  )
}
