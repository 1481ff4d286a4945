/** What was filed, and the ledger of each month → a summary of each month, from the store or collated anew. */
import { addTo } from '../../record/by-key.js'
import type { SliceRef, CollatingTask } from '../../record/tasks.js'
import type { Bucket } from '../../record/archive.js'
import type { FiledArchive } from '../archive.js'
import { inOrder } from '../workers/in-order.js'
import { readMonthSummary } from '../../store/months.js'
import { digestOfValue } from '../../record/digest.js'
import type { MonthSummary } from '../../record/month.js'
import type { IdentifiedArchive } from '../identify-archive.js'
import type { DayKey } from '../../record/strings.js'
import { isFuture } from '../../report/future-date.js'
import type { Session } from '../session.js'

/** Gives the months in order of time. Throws `StaleCacheError`. */
export async function collateArchive(
  { store, workers, heldAfter: today, digests: { code } }: Session,
  { filed, monthLedgerOf }: IdentifiedArchive,
): Promise<readonly MonthSummary[]> {
  const taskOf = ([bucket, slices]: readonly [Bucket, readonly SliceRef[]]): CollatingTask => {
    const ledger = monthLedgerOf(bucket)
    const heldAfter = today !== null && mayHoldLater(slices, today) ? today : null
    const grounds = heldAfter === null ? [] : [heldAfter]
    const key = digestOfValue([code, bucket, slices, ledger, ...grounds])
    return { bucket, slices, ledger, heldAfter, store, key }
  }
  const collate = async (task: CollatingTask): Promise<MonthSummary> =>
    readMonthSummary(store, task.bucket, task.key) ?? workers.collateMonth(task)
  const collated: MonthSummary[] = []
  const months = gatherSlices(filed)
  // A task is made when its turn comes, for what the ledger says of all months together is large.
  for await (const month of inOrder(months, workers.size, (each) => collate(taskOf(each))))
    collated.push(month)
  return collated
}

/** Most months hold nothing that is still to come, and stay what they were from day to day. */
function mayHoldLater(slices: readonly SliceRef[], today: DayKey): boolean {
  return slices.some(({ dueBy }) => dueBy !== null && isFuture(dueBy, today))
}

/** The slices of each month in order of file; months are in order of time, `undated` last. */
function gatherSlices({ batches }: FiledArchive): ReadonlyMap<Bucket, readonly SliceRef[]> {
  const months = new Map<Bucket, SliceRef[]>()
  for (const { slices, records, articles } of batches.values())
    for (const { bucket, offset, length, digest, dueBy } of slices)
      addTo(months, bucket, { offset, length, digest, dueBy, records, articles })
  return new Map([...months].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
