/** A batch of which some files have changed → the same, filed anew: what is unchanged is taken over, the rest parsed. */
import { join } from 'node:path'
import { digestOfFile } from '../../read/files/files.js'
import { SettingsError } from '../../read/settings/own-text.js'
import { groupBy } from '../../record/by-key.js'
import { bucketOf } from '../../archive/buckets.js'
import { mediaKeyOf } from '../../read/media/media-key.js'
import { mediaFinder } from '../../read/media/find-media.js'
import { NO_RECORDS } from '../../record/month.js'
import type { BatchManifest, FiledFile, FiledRecord } from '../../record/batch.js'
import type { FoundMedia } from '../../record/media.js'
import type { SourcePath } from '../../record/strings.js'
import type { FilingTask } from '../../record/tasks.js'
import { RuleTally } from '../../report/rule-tally.js'
import {
  readSlice,
  writeBatch,
  type SortedRecord,
  type BatchFacts,
  placeRecord,
} from '../../store/batches.js'
import { ArticleLines } from '../../store/lines.js'
import { Shelf } from '../../store/shelf.js'
import { fileSource, type SourceContext } from './file-source.js'
import { enricherFor } from './enrich.js'
import { readSource } from '../../project/parse.js'
import { contextsOf } from '../../project/project.js'
import { redactorsFor } from '../../project/redactions.js'

/** What is known of a file, with its new stamp, if it is unchanged; else its stamp. */
export type Unchanged = FiledFile | Pick<FiledFile, 'path' | 'stamp'>

export interface RefiledBatch {
  readonly manifest: BatchManifest
  /** The number of files that were parsed. */
  readonly parsed: number
}

/** What the store keeps of one file. */
interface StoredFile {
  readonly file: FiledFile
  readonly records: readonly FiledRecord[]
}

/** `usable` is the manifest that unchanged files are taken from, `stamps` the digest of the stamps of all files. */
export async function refile(
  task: FilingTask,
  usable: BatchManifest | null,
  stamps: string | null,
  unchanged: readonly Unchanged[],
): Promise<RefiledBatch> {
  const lines = new ArticleLines()
  const seen = new Map<SourcePath, FoundMedia>()
  const kept = new KeptFiles(task.store, usable, lines)
  const contextOf = sourceContexts(task, seen)
  let parsed = 0
  const stored: StoredFile[] = []
  for (const each of unchanged) {
    const taken = 'sha256' in each ? kept.take(each) : null
    if (!taken) parsed++
    stored.push(taken ?? (await parse(each, contextOf(each.path), task.content, lines)))
  }
  kept.close()
  checkDefaults(task)
  const files = stored.map(({ file }) => file)
  const manifest = writeBatch(task.store, task.batch.id, {
    facts: describeFiles(task, files, stamps, seen),
    files,
    sorted: stored.flatMap(({ records }) => records.map(sortRecord)),
    articles: lines.bytes(),
  })
  return { manifest, parsed }
}

/** What was read under other defaults than the key says must not be found by it later. */
function checkDefaults({ content, defaults }: FilingTask): void {
  for (const { path, digest } of defaults)
    if (digestOfFile(join(content, path)) !== digest)
      throw new SettingsError(`${join(content, path)} has changed while it was read: build again.`)
}

/** Reads and files one source file; its articles go to `lines`. */
async function parse(
  { path, stamp }: Pick<FiledFile, 'path' | 'stamp'>,
  context: SourceContext,
  content: string,
  lines: ArticleLines,
): Promise<StoredFile> {
  const source = await readSource(content, path, context.context)
  const { file, records } = await fileSource(source, context)
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
  const look = mediaFinder(content, settings)
  const findMedia = (path: SourcePath): FoundMedia => {
    const found = look(path)
    seen.set(path, found)
    return found
  }
  const surroundings = { redactorOf: redactorsFor(redactions), findMedia, content }
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
    attached: [...new Set(files.flatMap((file) => file.attached))].toSorted(),
    mediaKey: mediaKeyOf(content, references, since, seen),
    unread: files.filter(({ sha256 }) => sha256 === null).map(({ path }) => path),
    account: accountForFiles(files),
  }
}

function sortRecord(record: FiledRecord): SortedRecord {
  return { bucket: bucketOf(record.unplaced.entry.date), record }
}

/** Copies the records of unchanged files from the store. */
class KeptFiles {
  readonly #manifest: BatchManifest | null
  readonly #lines: ArticleLines
  readonly #shelf: Shelf
  readonly #records: ReadonlyMap<SourcePath, readonly FiledRecord[]>

  /** Throws `StaleCacheError` where the store has not kept the records. */
  constructor(store: string, manifest: BatchManifest | null, lines: ArticleLines) {
    this.#manifest = manifest
    this.#lines = lines
    this.#shelf = new Shelf(store)
    const slices = manifest?.slices ?? []
    const records = slices.flatMap((slice) => readSlice(store, manifest!.records, slice))
    this.#records = groupBy(records, ({ unplaced }) => [unplaced.mark.file])
  }

  /** Throws `StaleCacheError` where the store has not kept an article. */
  take(file: FiledFile): StoredFile | null {
    if (this.#manifest === null) return null
    const { articles } = this.#manifest
    const records = this.#records.get(file.path) ?? []
    return { file, records: records.map((record) => this.#copy(record, articles)) }
  }

  close(): void {
    this.#shelf.close()
  }

  #copy(record: FiledRecord, articles: string): FiledRecord {
    const { offset, length, digest } = record.unplaced.mark.body
    const line = this.#shelf.read({ file: articles, offset, length, digest })
    return placeRecord(record, this.#lines.copy(line))
  }
}

/** The articles are accounted for with their month. */
function accountForFiles(files: readonly FiledFile[]): BatchManifest['account'] {
  const rules = new RuleTally()
  const lost = files.flatMap(({ setAside: records }) => records)
  for (const { diagnostics } of [...files, ...lost])
    for (const each of diagnostics) rules.add(each, null)
  const heldBack = lost.filter(({ kind }) => kind === 'held-back').length
  return {
    ...NO_RECORDS,
    files: files.length,
    records: lost.length,
    quarantined: lost.length - heldBack,
    heldBack,
    rules: rules.counts(),
  }
}
