/** A loaded archive → its articles, one after the other, in order of time. */
import { rangesOf } from '../../record/month.js'
import type { Holding } from '../../record/entry.js'
import { readHoldings } from '../../store/months.js'
import type { Archive } from '../load-archive.js'

/** Throws `StaleCacheError`. */
export function* listHoldings({
  store,
  digests,
}: Pick<Archive, 'store' | 'digests'>): Generator<Holding> {
  for (const month of digests)
    for (const run of rangesOf(month)) yield* readHoldings(store, month.file, run)
}
