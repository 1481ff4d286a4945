/** A loaded archive → its search index on disk: the shards of its months, and the catalogue that lists them. */
import type { LineRange } from '../../record/byte-range.js'
import { rangesOf, type MonthSummary } from '../../record/month.js'
import { addAllWrites, NONE_WRITTEN, type WriteCounts } from '../../record/written.js'
import type { IndexedShard, IndexingTask, IndexTarget } from '../../record/search-tasks.js'
import { packCatalogue } from '../../search/build/pack-files.js'
import { planShards } from '../../search/build/plan-shards.js'
import { byFacetKind } from '../../search/build/read-article.js'
import { FORM, SEARCH_FOLDER, type ShardRow } from '../../search/schema.js'
import { forgetSheet, listSheetNames } from '../../store/sheet-records.js'
import { listIndexFiles } from '../../write/list-index-files.js'
import { removeOutputFiles } from '../../write/remove-output-files.js'
import { writeOutputFile } from '../../write/write-output-file.js'
import type { Archive } from '../archive.js'
import { printFiles } from '../print-files.js'
import type { Session } from '../session.js'
import { isShard, nameShard, SEARCH_CATALOGUE } from '../sheet-plan.js'
import { inOrder } from '../workers/in-order.js'
import type { NamedGroups } from './index-shard.js'

/** Where the settings want no search, removes what is left of one. Throws `StaleCacheError`, and when a file cannot be written. */
export async function indexArchive(
  { workers, project, digests: { code } }: Session,
  { months, summary }: Archive,
  target: IndexTarget,
): Promise<WriteCounts> {
  const isWanted = project.settings.search
  const tasks = isWanted ? listTasks(months, summary, target, code) : []
  const rows: ShardRow[] = []
  const counts: WriteCounts[] = []
  const index = (task: IndexingTask): Promise<IndexedShard> => workers.indexShard(task)
  for await (const shard of inOrder(tasks, workers.size, index)) {
    counts.push(shard.counts)
    rows.push(JSON.parse(shard.row) as ShardRow)
  }
  counts.push(clearShards(target, tasks, rows))
  const catalogue = isWanted ? [packCatalogue({ form: FORM, shards: rows })] : []
  const written = printFiles(target, SEARCH_CATALOGUE, catalogue, (file, last) =>
    writeOutputFile(target.output, file, last),
  )
  return addAllWrites([...counts, written])
}

function listTasks(
  months: readonly MonthSummary[],
  { groups }: Archive['summary'],
  { store, output, records, isRepair }: IndexTarget,
  code: string,
): readonly IndexingTask[] {
  return planShards(months).map(({ name, buckets }) => ({
    target: { store, output, records, isRepair },
    name,
    months: buckets.map(({ bucket, count, file, ...month }) => {
      return { bucket, count, file, ranges: rangesOf(month).map(placeOnly) }
    }),
    groups: JSON.stringify(namesOf(buckets, groups)),
    code,
  }))
}

function placeOnly({ offset, length, digest, count }: LineRange): LineRange {
  return { offset, length, digest, count }
}

/** What the groups of these months are called. */
function namesOf(
  months: readonly MonthSummary[],
  groups: Archive['summary']['groups'],
): NamedGroups {
  return byFacetKind((kind) => {
    const keys = new Set(months.flatMap((month) => month.groups[kind].map(([key]) => key)))
    return [...keys].toSorted().map((key) => {
      const { slug, label } = groups[kind].get(key)!
      return [key, slug, label] as const
    })
  })
}

/** Removes shards that the archive has no more, and what lies of others: no record may know of a folder with an old name. */
function clearShards(
  { records, output }: IndexTarget,
  tasks: readonly IndexingTask[],
  rows: readonly ShardRow[],
): WriteCounts {
  const kept = new Set(tasks.map(({ name }) => nameShard(name)))
  for (const sheet of listSheetNames(records))
    if (isShard(sheet) && !kept.has(sheet)) forgetSheet(records, sheet)
  const folders = new Set(rows.map(({ folder }) => folder))
  const stale = listIndexFiles(output, SEARCH_FOLDER, folders)
  removeOutputFiles(output, stale)
  return { ...NONE_WRITTEN, removed: stale.length }
}
