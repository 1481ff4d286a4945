/** A loaded archive → its articles, one after the other, in order of time. */
import { runsOf } from '../../record/month.js'
import type { Holding } from '../../record/entry.js'
import { readHoldings } from '../../store/months.js'
import type { LoadedArchive } from '../load-archive.js'

/** Throws `CacheDoubt`. */
export function* listHoldings({
  store,
  digests,
}: Pick<LoadedArchive, 'store' | 'digests'>): Generator<Holding> {
  for (const month of digests)
    for (const run of runsOf(month)) yield* readHoldings(store, month.file, run)
}
