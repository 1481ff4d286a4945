/** A drawer of which some files have changed → the same, filed anew: what is unchanged is taken over, the rest parsed. */
import { makeAbstract } from '../archive/abstract.js'
import { bucketOf } from '../archive/era.js'
import { mediaKeyOf } from '../read/media-key.js'
import { openMedia } from '../read/open-media.js'
import { readSource } from '../read/read-source.js'
import type { ArchiveRecord, ParsedFile, PublishedRecord } from '../record/article.js'
import { groupBy } from '../record/by-key.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Docket, FiledFile, FiledRecord } from '../record/docket.js'
import type { FoundMedia } from '../record/media.js'
import type { SourcePath } from '../record/names.js'
import { RuleTally } from '../report/tally-rules.js'
import { readPiece, writeDrawer, type SortedRecord } from '../store/drawers.js'
import { ArticleLines } from '../store/article-lines.js'
import { openShelf } from '../store/open-shelf.js'
import { placeRecord } from '../store/place-record.js'
import { NOTHING } from './account.js'
import { takeFromDocket, type Filing, type FilingTask, type Unchanged } from './filing-task.js'
import { openCataloguer } from './open-cataloguer.js'
import { openContexts } from './open-contexts.js'
import { openFindRedactor } from './open-redactions.js'
import { parseSource } from './parse-content.js'
import { remarkUnsorted } from './remark-unsorted.js'
import { warnOfFuture } from './warn-of-future.js'

/** What one file gave. */
interface Filed {
  readonly file: FiledFile
  readonly records: readonly FiledRecord[]
}

/** `usable` is the docket that `unchanged` files are taken from, `stamps` the digest of what the disk says of all. */
export function refile(
  task: FilingTask,
  usable: Docket | null,
  stamps: string | null,
  unchanged: readonly Unchanged[],
): Filing {
  const { store, drawer, content: folder, key, since, today } = task
  const lines = new ArticleLines()
  const takeOver = openTakeOver(store, usable, lines)
  const seen = new Map<SourcePath, FoundMedia>()
  const parse = openFiler(task, lines, seen)
  let parsed = 0
  const filed = unchanged.map((each) => {
    const kept = 'sha256' in each ? takeOver.take(each) : null
    if (kept) return kept
    parsed++
    return parse(each.path, each.stamp)
  })
  takeOver.close()
  const files = filed.map(({ file }) => file)
  const references = [...new Set(files.flatMap((file) => file.references))].toSorted()
  const facts = {
    stamps: files.some(({ stamp }) => stamp === '') ? null : stamps,
    key,
    today,
    references,
    mediaKey: mediaKeyOf(folder, references, since, seen),
    account: accountForFiles(files),
  }
  const sorted = filed.flatMap(({ records }) => records.map(sortRecord))
  const docket = writeDrawer(store, drawer.id, { facts, files, sorted, articles: lines.bytes() })
  return { drawer: takeFromDocket(docket), parsed }
}

function sortRecord(record: FiledRecord): SortedRecord {
  return { bucket: bucketOf(record.abstract.entry.date), record }
}

interface TakeOver {
  readonly take: (file: FiledFile) => Filed | null
  readonly close: () => void
}

/** Copies what an unchanged file gave. Throws `CacheDoubt` where the store has not kept it. */
function openTakeOver(store: string, docket: Docket | null, lines: ArticleLines): TakeOver {
  if (!docket) return { take: () => null, close: () => {} }
  const records = docket.pieces.flatMap((piece) => readPiece(store, docket.records, piece))
  const known = groupBy(records, ({ abstract }) => [abstract.mark.file])
  const shelf = openShelf(store)
  const copy = (record: FiledRecord): FiledRecord => {
    const { offset, length, digest } = record.abstract.mark.body
    const line = shelf.read({ file: docket.articles, offset, length, digest })
    return placeRecord(record, lines.copy(line))
  }
  return {
    take: (file) => ({ file, records: (known.get(file.path) ?? []).map(copy) }),
    close: () => shelf.close(),
  }
}

/** Reads and parses one file after the other; `seen` is told which other files were looked at. */
function openFiler(
  { content, store, settings, authorities, catalogue, corrections, redactions, today }: FilingTask,
  lines: ArticleLines,
  seen: Map<SourcePath, FoundMedia>,
): (path: SourcePath, stamp: string) => Filed {
  const redactorOf = openFindRedactor(redactions)
  const contextOf = openContexts(content, settings, authorities, corrections)
  const look = openMedia(content)
  const findMedia = (path: SourcePath): FoundMedia => {
    const found = look(path)
    seen.set(path, found)
    return found
  }
  const catalogueArticle = openCataloguer(store, catalogue)
  const fileRecord = (
    { article, diagnostics }: PublishedRecord,
    { file, records }: ParsedFile,
    ofFile: readonly Diagnostic[],
  ): FiledRecord => {
    const { topics, labels, names, judgement, signature } = catalogueArticle(article)
    return {
      abstract: makeAbstract(article, {
        topics,
        names,
        roster: authorities.roster,
        body: lines.put({ article, judgement }),
        file,
      }),
      signature,
      siblings: records.length,
      labels,
      media: article.media,
      diagnostics: [...ofFile, ...diagnostics, ...remarkUnsorted(article.origin, judgement)],
      future: warnOfFuture(article, today),
    }
  }
  return (path, stamp) => {
    const source = readSource(content, path)
    const parsed = parseSource(source, contextOf(path), { redactorOf, findMedia })
    const { records } = parsed
    const references = referencesOf(records)
    // What is to be said of a file with one article is said of the article: nothing, if that is withdrawn.
    const isOne = records.length === 1 && records[0]!.kind === 'article'
    const [ofFile, ofArticle] = isOne ? [[], parsed.diagnostics] : [parsed.diagnostics, []]
    return {
      file: {
        path,
        // What could not be read this time may be read the next.
        stamp: source.sha256 === null ? '' : stamp,
        references,
        sha256: source.sha256,
        setAside: setAside(records),
        diagnostics: ofFile,
      },
      records: records.flatMap((record) =>
        record.kind === 'article' ? [fileRecord(record, parsed, ofArticle)] : [],
      ),
    }
  }
}

function setAside(records: readonly ArchiveRecord[]): FiledFile['setAside'] {
  return records.flatMap((record) =>
    record.kind === 'quarantined'
      ? [{ record: record.origin.record, diagnostics: record.diagnostics }]
      : [],
  )
}

function referencesOf(records: readonly ArchiveRecord[]): readonly SourcePath[] {
  return records.flatMap((record) =>
    record.kind === 'article' ? record.references.map(({ path }) => path) : [],
  )
}

/** The articles are accounted for with their month. */
function accountForFiles(files: readonly FiledFile[]): Docket['account'] {
  const rules = new RuleTally()
  const lost = files.flatMap(({ setAside: records }) => records)
  for (const { diagnostics } of [...files, ...lost])
    for (const each of diagnostics) rules.add(each, null)
  const { length } = lost
  return {
    ...NOTHING,
    files: files.length,
    records: length,
    quarantined: length,
    rules: rules.counts(),
  }
}
