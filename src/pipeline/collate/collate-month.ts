/** What was filed of a month → its articles in the store, in order of time and each with its URL, and the summary of the month. */
import { collate } from '../../archive/collate.js'
import { linkHolding } from '../../archive/plan-days.js'
import { placeKey } from '../../record/ledger.js'
import type { MonthSummary, DayRange, HoldingRange } from '../../record/month.js'
import {
  listDays,
  permanenceOf,
  sortOut,
  summarizeMonth,
  type MonthLists,
} from '../../archive/summarize-month.js'
import type { FiledRecord } from '../../record/batch.js'
import type { Holding } from '../../record/entry.js'
import type { CollatingTask, SliceRef } from '../../record/tasks.js'
import { writeMonthSummary, writeHoldings } from '../../store/months.js'
import { readSlice, placeRecord } from '../../store/batches.js'
import { writeSignatures, type SignedArticle } from '../../store/signatures.js'

/** Throws `StaleCacheError` where the store has not kept what was filed. */
export function collateMonth(task: CollatingTask): MonthSummary {
  const { store, bucket, slices, ledger, heldAfter, key } = task
  const sorted = sortOut(
    slices.flatMap((slice) => readFiled(store, slice)),
    ledger,
    heldAfter,
  )
  const holdings = collate(
    sorted.present.map(({ unplaced }) => unplaced),
    permanenceOf(ledger),
  )
  const month = {
    bucket,
    ...writeMonth(task, listDays(holdings), sorted.present),
    ...summarizeMonth(bucket, holdings, sorted, ledger),
  }
  writeMonthSummary(store, month, key)
  return month
}

function readFiled(store: string, slice: SliceRef): readonly FiledRecord[] {
  const { records, articles } = slice
  return readSlice(store, records, slice).map((record) => {
    const { offset, length, digest } = record.unplaced.mark.body
    return placeRecord(record, { file: articles, offset, length, digest })
  })
}

/** Writes the holdings and signatures; gives the ranges of the files that belong to each day. */
function writeMonth(
  { store, bucket }: CollatingTask,
  { days, loose }: MonthLists,
  filed: readonly FiledRecord[],
): Pick<MonthSummary, 'file' | 'signatures' | 'days' | 'loose'> {
  const lists = [...days.map(([, list]) => list), loose]
  const written = writeHoldings(store, bucket, lists)
  const signatures = writeSignatures(store, bucket, listSigned(lists, filed))
  const rangeOf = (index: number): HoldingRange => {
    const { offset, length, count, digest } = written.ranges[index]!
    return { offset, length, count, digest, signatures: signatures.ranges[index]! }
  }
  return {
    file: written.file,
    signatures: signatures.file,
    days: days.map(([day, list], index): DayRange => {
      const [first, last] = [linkHolding(list[0])!, linkHolding(list.at(-1))!]
      return { ...rangeOf(index), day, first, last }
    }),
    loose: loose.length === 0 ? null : rangeOf(days.length),
  }
}

function listSigned(
  lists: readonly (readonly Holding[])[],
  filed: readonly FiledRecord[],
): readonly (readonly SignedArticle[])[] {
  const signatures = new Map(filed.map((each) => [placeKey(each.unplaced.mark), each.signature]))
  return lists.map((list) =>
    list.map(({ entry, mark }): SignedArticle => {
      const { url, headline, date, language } = entry
      const article = { url, label: headline, date, language }
      return { signature: signatures.get(placeKey(mark))!, line: { article, file: mark.file } }
    }),
  )
}
