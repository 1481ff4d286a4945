/** What was published last, by the register of the ledger → what lists show of it. */
import { type Addition, listAdditions } from '../../ledger/additions.js'
import type { Accession } from '../../record/ledger.js'
import type { AddedEntry } from '../../record/time-page.js'
import type { Archive } from '../archive.js'
import { findEntries } from '../find-entries.js'

/** As many as a page and a feed hold: a reader of feeds who looks in once a week misses nothing of most archives. */
const MOST = 100

/** Without articles that have no page now: withdrawn, held back, lost, or at an address that is not published yet. Throws `StaleCacheError`. */
export function findAdded(
  archive: Pick<Archive, 'store' | 'months' | 'publication'>,
  accessions: readonly Accession[],
): readonly AddedEntry[] {
  const additions = listAdditions(accessions, archive.publication.ledger)
  const found: AddedEntry[] = []
  for (let some = take(additions, MOST); some.length > 0; some = take(additions, MOST)) {
    const entries = findEntries(
      archive,
      some.flatMap(({ urls }) => urls),
    )
    for (const { day, urls } of some) {
      const entry = urls.map((url) => entries.get(url)).find((each) => each !== undefined)
      if (entry) found.push({ day, entry })
    }
    if (found.length >= MOST) break
  }
  return found.slice(0, MOST)
}

function take(additions: Iterator<Addition>, most: number): readonly Addition[] {
  const some: Addition[] = []
  while (some.length < most) {
    const next = additions.next()
    if (next.done) break
    some.push(next.value)
  }
  return some
}
