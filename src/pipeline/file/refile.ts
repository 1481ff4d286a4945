/** A batch of which some files have changed → the same, filed anew: what is unchanged is taken over, the rest parsed. */
import { bucketOf } from '../../archive/buckets.js'
import { mediaKeyOf } from '../../read/media/media-key.js'
import { mediaFinder } from '../../read/media/find-media.js'
import { readSource } from '../../read/files/read-source.js'
import { NO_RECORDS } from '../../record/month.js'
import type { BatchManifest, FiledFile, FiledRecord } from '../../record/batch.js'
import type { FoundMedia } from '../../record/media.js'
import type { SourcePath } from '../../record/strings.js'
import type { BatchResult, FilingTask } from '../../record/tasks.js'
import { RuleTally } from '../../report/rule-tally.js'
import {
  readSlice,
  writeBatch,
  type SortedRecord,
  type BatchFacts,
  placeRecord,
} from '../../store/batches.js'
import { ArticleLines } from '../../store/lines.js'
import { shelfIn } from '../../store/shelf.js'
import { fileSource, type SourceContext } from './file-source.js'
import { takeFromManifest, type Unchanged } from './unchanged.js'
import { enricherFor } from './enrich.js'
import { contextsOf } from '../../project/project.js'
import { redactorsFor } from '../../project/redactions.js'

/** What the store keeps of one file. */
interface StoredFile {
  readonly file: FiledFile
  readonly records: readonly FiledRecord[]
}

/** `usable` is the manifest that unchanged files are taken from, `stamps` the digest of the stamps of all files. */
export function refile(
  task: FilingTask,
  usable: BatchManifest | null,
  stamps: string | null,
  unchanged: readonly Unchanged[],
): BatchResult {
  const lines = new ArticleLines()
  const seen = new Map<SourcePath, FoundMedia>()
  const takeOver = takeOverFrom(task.store, usable, lines)
  const contextOf = sourceContexts(task, seen)
  let parsed = 0
  const stored = unchanged.map((each) => {
    const kept = 'sha256' in each ? takeOver.take(each) : null
    if (kept) return kept
    parsed++
    return parse(each, contextOf(each.path), task.content, lines)
  })
  takeOver.close()
  const files = stored.map(({ file }) => file)
  const manifest = writeBatch(task.store, task.batch.id, {
    facts: describeFiles(task, files, stamps, seen),
    files,
    sorted: stored.flatMap(({ records }) => records.map(sortRecord)),
    articles: lines.bytes(),
  })
  return { manifest: takeFromManifest(manifest), parsed }
}

/** Reads and files one source file; its articles go to `lines`. */
function parse(
  { path, stamp }: Pick<FiledFile, 'path' | 'stamp'>,
  context: SourceContext,
  content: string,
  lines: ArticleLines,
): StoredFile {
  const { file, records } = fileSource(readSource(content, path), context)
  return {
    // A file that could not be read this time may be readable next time.
    file: { path, stamp: file.sha256 === null ? '' : stamp, ...file },
    records: records.map(({ article, filedAt }) => filedAt(lines.put(article))),
  }
}

/** What the records of each file depend on; `seen` collects which other files were looked at. */
function sourceContexts(
  {
    content,
    store,
    settings,
    authorities,
    referenceData,
    corrections,
    redactions,
    today,
  }: FilingTask,
  seen: Map<SourcePath, FoundMedia>,
): (path: SourcePath) => SourceContext {
  const contextOf = contextsOf(content, settings, authorities, corrections)
  const look = mediaFinder(content)
  const findMedia = (path: SourcePath): FoundMedia => {
    const found = look(path)
    seen.set(path, found)
    return found
  }
  const surroundings = { redactorOf: redactorsFor(redactions), findMedia }
  const enrich = enricherFor(store, referenceData)
  return (path) => ({ context: contextOf(path), surroundings, enrich, today })
}

function describeFiles(
  { content, key, since, today }: FilingTask,
  files: readonly FiledFile[],
  stamps: string | null,
  seen: ReadonlyMap<SourcePath, FoundMedia>,
): BatchFacts {
  const references = [...new Set(files.flatMap((file) => file.references))].toSorted()
  return {
    stamps: files.some(({ stamp }) => stamp === '') ? null : stamps,
    key,
    today,
    references,
    mediaKey: mediaKeyOf(content, references, since, seen),
    account: accountForFiles(files),
  }
}

function sortRecord(record: FiledRecord): SortedRecord {
  return { bucket: bucketOf(record.unplaced.entry.date), record }
}

interface TakeOver {
  readonly take: (file: FiledFile) => StoredFile | null
  readonly close: () => void
}

/** Copies what an unchanged file gave. Throws `StaleCacheError` where the store has not kept it. */
function takeOverFrom(
  store: string,
  manifest: BatchManifest | null,
  lines: ArticleLines,
): TakeOver {
  if (!manifest) return { take: () => null, close: () => {} }
  const known = new Map<SourcePath, FiledRecord[]>()
  for (const record of manifest.slices.flatMap((slice) =>
    readSlice(store, manifest.records, slice),
  )) {
    const { file } = record.unplaced.mark
    const records = known.get(file)
    if (records) records.push(record)
    else known.set(file, [record])
  }
  const shelf = shelfIn(store)
  const copy = (record: FiledRecord): FiledRecord => {
    const { offset, length, digest } = record.unplaced.mark.body
    const line = shelf.read({ file: manifest.articles, offset, length, digest })
    return placeRecord(record, lines.copy(line))
  }
  return {
    take: (file) => ({ file, records: (known.get(file.path) ?? []).map(copy) }),
    close: () => shelf.close(),
  }
}

/** The articles are accounted for with their month. */
function accountForFiles(files: readonly FiledFile[]): BatchManifest['account'] {
  const rules = new RuleTally()
  const lost = files.flatMap(({ setAside: records }) => records)
  for (const { diagnostics } of [...files, ...lost])
    for (const each of diagnostics) rules.add(each, null)
  const { length } = lost
  return {
    ...NO_RECORDS,
    files: files.length,
    records: length,
    quarantined: length,
    rules: rules.counts(),
  }
}
