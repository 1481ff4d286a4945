/** A source file as it was read → what is filed of it, and its articles, which the store has yet to take. */
import type { FileRange } from '../../record/byte-range.js'
import { makeUnplaced } from '../../archive/unplaced-holding.js'
import type { ArchiveRecord, ParsedFile, PublishedRecord } from '../../record/article.js'
import type { ClassifiedArticle } from '../../record/classified-article.js'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import type { FiledFile, FiledRecord } from '../../record/batch.js'
import type { DayKey, SourcePath } from '../../record/strings.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText, UnreadableFile } from '../../record/source-file.js'
import type { Enrich } from './enrich.js'
import { openSource } from '../../project/open-source.js'
import { parseSource, type Surroundings } from '../../project/parse.js'
import { remarkUnsorted } from '../../topics/unsorted.js'
import { diagnose } from '../../report/diagnose.js'
import { warnOfFuture } from '../../report/future-date.js'

/** All that the records of a file depend on besides its text. */
export interface SourceContext {
  readonly context: ParseContext
  readonly surroundings: Surroundings
  /** Topics, names and signature of an article. */
  readonly enrich: Enrich
  readonly today: DayKey
}

export interface FiledSource {
  readonly file: Omit<FiledFile, 'path' | 'stamp'>
  readonly records: readonly FiledArticle[]
}

/** An article, and the record of it once its place in the store is known. */
export interface FiledArticle {
  readonly article: ClassifiedArticle
  readonly filedAt: (body: FileRange) => FiledRecord
}

export async function fileSource(
  source: SourceText | UnreadableFile,
  context: SourceContext,
): Promise<FiledSource> {
  const parsed = await parseSource(source, context.context, context.surroundings)
  const { records, diagnostics, attached = [] } = parsed
  // Diagnostics of a file with one article go with the article, so that they go when it is withdrawn.
  const isOne = records.length === 1 && records[0]!.kind === 'article'
  const isSecret = records.length > 0 && records.every(({ kind }) => kind === 'held-back')
  const [ofFile, ofArticle] = isOne || isSecret ? [[], diagnostics] : [diagnostics, []]
  return {
    file: {
      references: referencesOf(records),
      attached,
      sha256: source.sha256,
      setAside: setAside(records),
      diagnostics: ofFile,
    },
    records: records.flatMap((record) =>
      record.kind === 'article' ? [fileArticle(source, record, parsed, ofArticle, context)] : [],
    ),
  }
}

function fileArticle(
  source: SourceText | UnreadableFile,
  record: PublishedRecord,
  parsed: ParsedFile,
  ofFile: readonly Diagnostic[],
  { context, enrich, today }: SourceContext,
): FiledArticle {
  const { article, diagnostics } = record
  const { file, records } = parsed
  const { topics, labels, names, judgement, signature, sketch } = enrich(article)
  const open = context.settings.sidecars.includes('source')
    ? openSource(source, parsed, record, context)
    : null
  const [kind, why] = open === null ? [] : 'kind' in open ? [open.kind] : [undefined, open.why]
  const withheld =
    why === undefined ? [] : [diagnose('source-left-out', article.origin.file, START, why)]
  const { roster } = context.authorities
  return {
    article: { article, judgement, ...(kind && { source: bytesOf(source) }) },
    filedAt: (body) => ({
      unplaced: makeUnplaced(article, {
        topics,
        names,
        roster,
        body,
        file,
        sketch,
        source: kind,
      }),
      signature,
      siblings: records.length,
      labels,
      media: article.media,
      diagnostics: [
        ...ofFile,
        ...diagnostics,
        ...withheld,
        ...remarkUnsorted(article.origin, judgement),
      ],
      future: warnOfFuture(article, today),
    }),
  }
}

function bytesOf(source: SourceText | UnreadableFile): string {
  const bytes = 'bytes' in source ? source.bytes : undefined
  return Buffer.from(bytes ?? []).toString('base64')
}

function setAside(records: readonly ArchiveRecord[]): FiledFile['setAside'] {
  return records.flatMap((record): FiledFile['setAside'] => {
    if (record.kind === 'article') return []
    const { kind } = record
    if (kind === 'held-back')
      return [{ kind, record: record.article.origin.record, diagnostics: [] }]
    return [{ kind, record: record.origin.record, diagnostics: record.diagnostics }]
  })
}

function referencesOf(records: readonly ArchiveRecord[]): readonly SourcePath[] {
  return records.flatMap((record) =>
    record.kind === 'article' ? record.references.map(({ path }) => path) : [],
  )
}
