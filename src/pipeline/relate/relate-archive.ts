/** All months → the relations of the articles of each sheet: the earlier articles, and the later ones. */
import { type ArchiveRelations, type Archive, nameDays } from '../archive.js'
import { divideDays } from '../../archive/month-parts.js'
import { isMonth } from '../../archive/buckets.js'
import { dayNumberOf, lastDayNumberOf } from '../../record/calendar.js'
import {
  rangesOf,
  type MonthSummary,
  type DayRange,
  type HoldingRange,
} from '../../record/month.js'
import type { PartOfSheet, PlacedLines, RelatedSheet } from '../../record/sheet-relations.js'
import type { PageUrl } from '../../record/strings.js'
import type { RelatedDay, RelatingTask } from '../../record/tasks.js'
import { clearRelatedSheets, readRelatedSheet } from '../../store/related-sheets.js'
import { digestOfValue } from '../../record/digest.js'
import { inOrder } from '../workers/in-order.js'
import type { Session } from '../session.js'
import { REACH } from './relate-sheet.js'

/** Adds remarks to the account. Throws `StaleCacheError`. */
export async function relateArchive(
  { store, workers, project, digests: { code } }: Session,
  { months, account }: Archive,
): Promise<ArchiveRelations> {
  const relate = async (task: RelatingTask): Promise<readonly [string, RelatedSheet]> => {
    const known = readRelatedSheet(store, task.sheet, task.key)
    return [task.sheet, known ?? (await workers.relateSheet(task))]
  }
  const related = new Map<string, RelatedSheet>()
  for await (const [sheet, found] of inOrder(
    listTasks(months, store, code),
    workers.size,
    relate,
  )) {
    related.set(sheet, found)
    account.remarkAll(found.rules)
  }
  clearRelatedSheets(store, related)
  const redacted = project.publicRecord.redactions.flatMap(({ url }) => url ?? [])
  return turnRound(related, placesOf(months), redacted)
}

/** Later sheets name the later articles of each sheet: they are gathered by the sheet that they are for, in order of time. */
function turnRound(
  related: ReadonlyMap<string, RelatedSheet>,
  places: ReadonlyMap<string, PlacedLines>,
  redacted: readonly PageUrl[],
): ArchiveRelations {
  const later = new Map<string, PlacedLines[]>([...related.keys()].map((sheet) => [sheet, []]))
  for (const { later: lines } of related.values())
    for (const [sheet, range] of lines) later.get(sheet)!.push(range)
  return new Map(
    [...related].map(([sheet, { own, copied: parts }]) => {
      const copied = parts.map((part) => places.get(nameOf(part))!)
      const ofCopies = copied.length > 0 ? redacted : []
      return [sheet, { own, later: later.get(sheet)!, copied, redacted: ofCopies }]
    }),
  )
}

function nameOf({ sheet, from }: PartOfSheet): string {
  return `${sheet} ${from}`
}

/** Where the holdings of each day lie, and of the articles of a month without one. */
function placesOf(months: readonly MonthSummary[]): ReadonlyMap<string, PlacedLines> {
  return new Map(
    months.flatMap((month) =>
      listOwn(month).flatMap(({ own, ranges }) =>
        own.map((part, index) => {
          const { offset, length, digest, count } = ranges[index]!
          return [nameOf(part), { file: month.file, offset, length, digest, count }] as const
        }),
      ),
    ),
  )
}

/** What came before an unknown month is not known either: its articles are held against each other only. */
function* listTasks(
  months: readonly MonthSummary[],
  store: string,
  code: string,
): Generator<RelatingTask> {
  let reach: readonly RelatedDay[] = []
  for (const month of months)
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
  readonly own: readonly RelatedDay[]
  /** The holdings of each. */
  readonly ranges: readonly HoldingRange[]
}

function listOwn(month: MonthSummary): readonly OwnDays[] {
  const { bucket, signatures: file } = month
  return divideDays(month).map((part) => {
    const sheet = nameDays(bucket, part.from, part.to)
    const own: RelatedDay[] = []
    // Articles of which only the month is known count as of its last day.
    const end = isMonth(bucket) ? lastDayNumberOf(bucket) : 0
    let count = 0
    for (const range of rangesOf(part)) {
      const day = isDayRange(range) ? dayNumberOf(range.day) : end
      own.push({ sheet, from: count, day, count: range.count, file, range: range.signatures })
      count += range.count
    }
    return { sheet, own, ranges: rangesOf(part) }
  })
}

function isDayRange(range: HoldingRange): range is DayRange {
  return 'day' in range
}
