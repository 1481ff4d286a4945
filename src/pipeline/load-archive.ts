/** The files of a project → what is known of its archive, and an account of every record. */
import { identifyArchive, type IdentifiedArchive } from './collate/publication.js'
import { summarize } from '../archive/summarize.js'
import type { Publication } from '../ledger/settle-past.js'
import { redactorFor } from '../text/redact.js'
import type { ArchiveSummary, Bucket } from '../record/archive.js'
import type { MonthSummary } from '../record/month.js'
import { START } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'
import { clearMonths, readMonthSummary } from '../store/months.js'
import { clearBatches } from '../store/batches.js'
import { pathsOf, Account } from '../project/account.js'
import type { CollatingTask, SliceRef } from '../record/tasks.js'
import type { FiledArchive } from './file/file-archive.js'
import { digestOfValue } from '../record/digest.js'
import { nameGroupsOf } from './collate/group-names.js'
import { inOrder } from './workers/in-order.js'
import { isFuture } from '../report/future-date.js'
import type { Environment } from '../project/environment.js'
import type { Session } from './session.js'

export interface Archive {
  /** The folder in which it lies. */
  readonly store: string
  /** Of each month with articles, in order of time. */
  readonly digests: readonly MonthSummary[]
  readonly summary: ArchiveSummary
  readonly account: Account
  readonly publication: Publication
  /** Files that had to be parsed. */
  readonly parsed: number
}

/** Takes every file; what the store has of it is used. Throws `StaleCacheError` where the store cannot be trusted. */
export async function loadArchive(session: Session): Promise<Archive> {
  const identified = await identifyArchive(session)
  const digests = await collateArchive(session, identified)
  const { store, project } = session
  const { filed, publication } = identified
  clearBatches(store, filed.batches)
  clearMonths(store, new Set(digests.map(({ bucket }) => bucket)))
  const present = digests.filter(({ count }) => count > 0)
  return {
    store,
    digests: present,
    summary: summarize(present, nameGroupsOf(present, project)),
    account: accountForAll(session, filed, digests),
    publication,
    parsed: filed.parsed,
  }
}

/** A month that is made of what it was made of is as it was. */
async function collateArchive(
  { store, workers, digests: { code } }: Session,
  { filed, monthLedgerOf }: IdentifiedArchive,
): Promise<readonly MonthSummary[]> {
  const tasks = [...gatherSlices(filed)].map(([bucket, slices]): CollatingTask => {
    const ledger = monthLedgerOf(bucket)
    return { bucket, slices, ledger, store, key: digestOfValue([code, bucket, slices, ledger]) }
  })
  const collate = async (task: CollatingTask): Promise<MonthSummary> =>
    readMonthSummary(store, task.bucket, task.key) ?? workers.collateMonth(task)
  const collated: MonthSummary[] = []
  for await (const digest of inOrder(tasks, workers.size, collate)) collated.push(digest)
  return collated
}

/** In order of time, `undated` last; within a month in order of file. */
function gatherSlices({ batches }: FiledArchive): ReadonlyMap<Bucket, readonly SliceRef[]> {
  const months = new Map<Bucket, SliceRef[]>()
  for (const { slices, records, articles } of batches.values())
    for (const { bucket, offset, length, digest } of slices) {
      const slice = { offset, length, digest, records, articles }
      const known = months.get(bucket)
      if (known) known.push(slice)
      else months.set(bucket, [slice])
    }
  return new Map([...months].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function accountForAll(
  { project, found, environment }: Session,
  { batches }: FiledArchive,
  digests: readonly MonthSummary[],
): Account {
  const { corrections, publicRecord } = project
  const account = new Account(found, corrections, redactorFor(publicRecord.redactions).text)
  for (const { account: part } of batches.values()) account.add(part)
  for (const digest of digests) accountFor(digest, account, environment)
  remarkRepeated(digests, account)
  return account
}

function accountFor(digest: MonthSummary, account: Account, { today }: Environment): void {
  account.add(digest.account)
  account.use([...pathsOf(digest.media), ...digest.unused])
  const future = digest.future.filter(({ written }) => isFuture(written, today))
  account.warn(future.map(({ diagnostic }) => diagnostic))
}

/** The first by file keeps the name. */
function remarkRepeated(digests: readonly MonthSummary[], account: Account): void {
  const known = new Set<string>()
  const named = digests.flatMap((digest) => digest.named)
  for (const { id, file, url } of named.toSorted(byPlace)) {
    if (known.has(id)) account.remark(diagnose('repeated-id', file, START, id), url)
    known.add(id)
  }
}

type Placed = MonthSummary['named'][number]

function byPlace(a: Placed, b: Placed): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.record - b.record
}
