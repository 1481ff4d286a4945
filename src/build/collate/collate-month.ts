/** What was filed of a month → its articles in the store, in order of time and each with its URL, and what is known of all. */
import { collate } from '../../archive/collate.js'
import { linkHolding } from '../../archive/plan-days.js'
import { placeKey } from '../../record/ledger.js'
import type { BucketDigest, DayRun, HoldingRun } from '../../record/month.js'
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
import { writeBucketDigest, writeHoldings } from '../../store/months.js'
import { readPiece, placeRecord } from '../../store/batches.js'
import { writeKinFile, type KinItem } from '../../store/signatures.js'

/** Throws `CacheDoubt` where the store has not kept what was filed. */
export function collateMonth(task: CollatingTask): BucketDigest {
  const { store, bucket, slices, ledger, key } = task
  const sorted = sortOut(
    slices.flatMap((slice) => readFiled(store, slice)),
    ledger,
  )
  const holdings = collate(
    sorted.present.map(({ abstract }) => abstract),
    permanenceOf(ledger),
  )
  const digest = {
    bucket,
    ...writeMonth(task, listDays(holdings), sorted.present),
    ...summarizeMonth(holdings, sorted, ledger),
  }
  writeBucketDigest(store, digest, key)
  return digest
}

function readFiled(store: string, slice: SliceRef): readonly FiledRecord[] {
  const { records, articles } = slice
  return readPiece(store, records, slice).map((record) => {
    const { offset, length, digest } = record.abstract.mark.body
    return placeRecord(record, { file: articles, offset, length, digest })
  })
}

/** Gives where the store has the articles now, day by day. */
function writeMonth(
  { store, bucket }: CollatingTask,
  { days, loose }: MonthLists,
  filed: readonly FiledRecord[],
): Pick<BucketDigest, 'file' | 'kin' | 'days' | 'loose'> {
  const lists = [...days.map(([, list]) => list), loose]
  const written = writeHoldings(store, bucket, lists)
  const kin = writeKinFile(store, bucket, listKin(lists, filed))
  const runOf = (index: number): HoldingRun => {
    const { offset, length, count, digest } = written.runs[index]!
    return { offset, length, count, digest, kin: kin.runs[index]! }
  }
  return {
    file: written.file,
    kin: kin.file,
    days: days.map(([day, list], index): DayRun => {
      const [first, last] = [linkHolding(list[0])!, linkHolding(list.at(-1))!]
      return { ...runOf(index), day, first, last }
    }),
    loose: loose.length === 0 ? null : runOf(days.length),
  }
}

function listKin(
  lists: readonly (readonly Holding[])[],
  filed: readonly FiledRecord[],
): readonly (readonly KinItem[])[] {
  const signatures = new Map(filed.map((each) => [placeKey(each.abstract.mark), each.signature]))
  return lists.map((list) =>
    list.map(({ entry, mark }): KinItem => {
      const { url, headline, date, language } = entry
      const kin = { url, label: headline, date, language }
      return { signature: signatures.get(placeKey(mark))!, line: { kin, file: mark.file } }
    }),
  )
}
