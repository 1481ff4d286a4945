/** All months → the kinship of the articles of each sheet: what came before them, and what came after. */
import { divideDays } from '../../archive/days-context.js'
import { isMonth } from '../../archive/buckets.js'
import { dayNumberOf, lastDayNumberOf } from '../../record/calendar.js'
import { runsOf, type BucketDigest, type DayRun, type HoldingRun } from '../../record/month.js'
import type { PlacedRun, RelatedSheet, SheetKinship } from '../../record/sheet-relations.js'
import type { KinDay, RelatingTask } from '../../record/tasks.js'
import { clearRelatedSheets, readRelatedSheet } from '../../store/related-sheets.js'
import { digestOfValue } from '../../record/digest.js'
import { inOrder } from '../workers/in-order.js'
import type { LoadedArchive } from '../load-archive.js'
import type { Session } from '../session.js'
import { REACH } from './relate-sheet.js'
import { nameDays } from '../plan/sheet-plan.js'

/** By the name of the sheet. */
export type ArchiveKinship = ReadonlyMap<string, SheetKinship>

/** Adds what is to be remarked to the account. Throws `CacheDoubt`. */
export async function relateArchive(
  { store, workers, digests: { code } }: Session,
  { digests, account }: LoadedArchive,
): Promise<ArchiveKinship> {
  const relate = async (task: RelatingTask): Promise<readonly [string, RelatedSheet]> => {
    const known = readRelatedSheet(store, task.sheet, task.key)
    return [task.sheet, known ?? (await workers.relateSheet(task))]
  }
  const related = new Map<string, RelatedSheet>()
  for await (const [sheet, found] of inOrder(
    listTasks(digests, store, code),
    workers.size,
    relate,
  )) {
    related.set(sheet, found)
    account.remarkAll(found.rules)
  }
  clearRelatedSheets(store, related)
  return turnRound(related)
}

/** Each sheet is told of its articles' descendants by later sheets, in order of time. */
function turnRound(related: ReadonlyMap<string, RelatedSheet>): ArchiveKinship {
  const later = new Map<string, PlacedRun[]>([...related.keys()].map((sheet) => [sheet, []]))
  for (const { later: told } of related.values())
    for (const [sheet, run] of told) later.get(sheet)!.push(run)
  return new Map([...related].map(([sheet, { own }]) => [sheet, { own, later: later.get(sheet)! }]))
}

/** Of a month that is not known, nobody can say what came before: its articles are held against each other. */
function* listTasks(
  digests: readonly BucketDigest[],
  store: string,
  code: string,
): Generator<RelatingTask> {
  let reach: readonly KinDay[] = []
  for (const month of digests)
    for (const { sheet, own } of listOwn(month)) {
      const isPlaced = isMonth(month.bucket)
      const first = own[0]
      if (isPlaced && first) reach = reach.filter(({ day }) => day >= first.day - REACH)
      const before = isPlaced && first ? reach : []
      yield { store, sheet, before, own, key: digestOfValue([code, before, own]) }
      if (isPlaced) reach = [...reach, ...own]
    }
}

interface OwnDays {
  readonly sheet: string
  readonly own: readonly KinDay[]
}

function listOwn(month: BucketDigest): readonly OwnDays[] {
  const { bucket, kin: file } = month
  return divideDays(month).map((part) => {
    const sheet = nameDays(bucket, part.from, part.to)
    const own: KinDay[] = []
    // Articles of which only the month is known come when it is over.
    const end = isMonth(bucket) ? lastDayNumberOf(bucket) : 0
    let count = 0
    for (const run of runsOf(part)) {
      const day = isDayRun(run) ? dayNumberOf(run.day) : end
      own.push({ sheet, from: count, day, count: run.count, file, run: run.kin })
      count += run.count
    }
    return { sheet, own }
  })
}

function isDayRun(run: HoldingRun): run is DayRun {
  return 'day' in run
}
