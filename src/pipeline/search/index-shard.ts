/** A shard of the search index, as planned → its files on disk, and a record of them; nothing is done twice. */
import type { Entry, Holding } from '../../record/entry.js'
import { digestOf, digestOfValue } from '../../record/digest.js'
import type { IndexedMonth, IndexedShard, IndexingTask } from '../../record/search-tasks.js'
import type { WriteCounts } from '../../record/written.js'
import { nameFolder, writeScript } from '../../search/build/pack-files.js'
import {
  byFacetKind,
  readArticle,
  sortableDate,
  type FacetKind,
  type GroupBook,
} from '../../search/build/read-article.js'
import { ShardWriter } from '../../search/build/shard-writer.js'
import { readHoldings } from '../../store/months.js'
import { Shelf } from '../../store/shelf.js'
import { readSheetRecord, writeSheetRecord, type SheetRecord } from '../../store/sheet-records.js'
import { areUntouched } from '../../write/are-untouched.js'
import { writeOutputFile } from '../../write/write-output-file.js'
import { printFiles } from '../print-files.js'
import { nameShard } from '../sheet-plan.js'

/** The groups of a shard, by kind: what entries hold of each, its slug and its label. */
export type NamedGroups = Readonly<
  Record<FacetKind, readonly (readonly [key: string, slug: string, label: string])[]>
>

/** What the record of a shard says of it. */
interface ShardSummary {
  readonly row: string
  /** The digest of all that is in it, wherever in the store that lies. */
  readonly content: string
  /** The same of each month, by its file. */
  readonly months: Readonly<Record<string, string>>
}

/** Throws `StaleCacheError`, and when a file cannot be written. */
export function indexShard(task: IndexingTask): IndexedShard {
  const { target, name, months, groups, code } = task
  const sheet = nameShard(name)
  const key = digestOfValue([code, months, groups])
  const last = target.isRepair ? null : readKept(task)
  if (last?.record.key === key) return keep(last)
  const digests = months.map(
    (month) => last?.summary.months[month.file] ?? digestMonth(task, month),
  )
  const content = digestOfValue([code, groups, digests])
  const known = Object.fromEntries(months.map(({ file }, index) => [file, digests[index]!]))
  if (last?.summary.content === content) {
    const summary = { ...last.summary, months: known }
    const { bytes, largest, fullest } = last.record
    const facts = { key, edition: '', summary: JSON.stringify(summary), bytes, largest, fullest }
    writeSheetRecord(target.records, sheet, facts, last.record.pages())
    return keep(last)
  }
  const { row, files } = nameFolder(name, fill(task).finish())
  const summary: ShardSummary = { row: JSON.stringify(row), content, months: known }
  const facts = { key, summary: JSON.stringify(summary) }
  const counts = printFiles(
    target,
    sheet,
    files,
    (file, before) => writeOutputFile(target.output, writeScript(file), before),
    facts,
  )
  return { counts, row: summary.row }
}

/** The shard as the last build left it. */
interface KeptShard {
  readonly record: SheetRecord
  readonly summary: ShardSummary
}

/** Null where there is none, or its files have been touched. */
function readKept({ target, name }: IndexingTask): KeptShard | null {
  const record = readSheetRecord(target.records, nameShard(name))
  if (!record || !areUntouched(target.output, record.paths, record.stamps)) return null
  const summary = JSON.parse(record.summary) as ShardSummary | null
  return summary && { record, summary }
}

function keep({ record, summary }: KeptShard): IndexedShard {
  const { paths, bytes, largest, fullest } = record
  const counts: WriteCounts = {
    written: 0,
    removed: 0,
    unchanged: paths.length,
    bytes,
    largest,
    fullest,
  }
  return { counts, row: summary.row }
}

/** A holding says where its article lies, which changes when a neighbour does; what counts is what is there. */
function digestMonth({ target }: IndexingTask, month: IndexedMonth): string {
  const lines = listHoldings(target.store, month).map(
    ({ entry, mark }) => `${mark.body.digest} ${JSON.stringify(entry)}`,
  )
  return digestOf(lines.join('\n'))
}

function listHoldings(store: string, { file, ranges }: IndexedMonth): readonly Holding[] {
  return ranges.flatMap((range) => readHoldings(store, file, range))
}

function fill({ target: { store }, months, groups }: IndexingTask): ShardWriter {
  const book = readGroups(groups)
  const writer = new ShardWriter()
  const shelf = new Shelf(store)
  try {
    for (const month of months)
      for (const { entry, mark } of listHoldings(store, month).toSorted(newestFirst))
        writer.add(readArticle(entry, shelf.readArticle(mark.body).article, book))
  } finally {
    shelf.close()
  }
  return writer
}

/** Articles of the same moment stay in the order of their pages. */
function newestFirst(a: Holding, b: Holding): number {
  const [one, other] = [sortKey(a.entry), sortKey(b.entry)]
  return one === other ? 0 : one < other ? 1 : -1
}

function sortKey({ date }: Entry): string {
  return sortableDate(date)
}

function readGroups(groups: string): GroupBook {
  const named = JSON.parse(groups) as NamedGroups
  return byFacetKind(
    (kind) => new Map(named[kind].map(([key, value, label]) => [key, { value, label }] as const)),
  )
}
