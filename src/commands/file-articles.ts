/** Paths of article files → what a build must know of each, and their articles as lines for the store. */
import { makeAbstract } from '../archive/abstract.js'
import { openMedia } from '../read/open-media.js'
import type { Article, ParsedFile, PublishedRecord, QuarantinedRecord } from '../record/article.js'
import type { Corrections } from '../record/corrections.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Abstract } from '../record/entry.js'
import type { DayKey, SourcePath } from '../record/names.js'
import type { ArchiveSettings, Authorities } from '../record/settings.js'
import { openArticleLines } from '../store/article-lines.js'
import { openContexts } from './open-contexts.js'
import { openFindRedactor, type PlacedRedaction } from './open-redactions.js'
import { parseOne } from './parse-content.js'
import { warnOfFuture } from './warn-of-future.js'

/** Plain data, so that it can cross to another thread. */
export interface FilingTask {
  readonly content: string
  readonly settings: ArchiveSettings
  readonly authorities: Authorities
  /** Those for `paths`. */
  readonly corrections: Corrections
  readonly today: DayKey
  readonly redactions: readonly PlacedRedaction[]
  readonly paths: readonly SourcePath[]
}

/** An article that has been read, without its body. */
export interface FiledRecord {
  readonly kind: 'article'
  /** Without topics; the place of the body counts from the first line of the task. */
  readonly abstract: Abstract
  /** The topics as the source names them. */
  readonly labels: readonly string[]
  /** The files that it shows or links to. */
  readonly media: Article['media']
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that depend on today. */
  readonly ofToday: readonly Diagnostic[]
}

export interface FiledFile {
  readonly file: SourcePath
  readonly records: readonly (FiledRecord | QuarantinedRecord)[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface FiledArticles {
  readonly files: readonly FiledFile[]
  readonly lines: Uint8Array
}

export function fileArticles(task: FilingTask): FiledArticles {
  const { content, settings, authorities, corrections, redactions, today, paths } = task
  const redactorOf = openFindRedactor(redactions)
  const contextOf = openContexts(content, settings, authorities, corrections)
  const findMedia = openMedia(content)
  const store = openArticleLines()
  const file = ({ article, diagnostics }: PublishedRecord, parsed: ParsedFile): FiledRecord => ({
    kind: 'article',
    abstract: makeAbstract(article, {
      topics: [],
      roster: authorities.roster,
      body: store.put(article),
      file: parsed.file,
    }),
    labels: article.topics,
    media: article.media,
    diagnostics,
    ofToday: warnOfFuture(article, today),
  })
  const files = paths.map((path) => {
    const parsed = parseOne(content, path, contextOf(path), { redactorOf, findMedia })
    const filed = parsed.records.map((record) =>
      record.kind === 'article' ? file(record, parsed) : record,
    )
    return { file: path, records: filed, diagnostics: parsed.diagnostics }
  })
  return { files, lines: store.bytes() }
}
