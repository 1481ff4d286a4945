/** The files of a project → what was parsed from each, one at a time. */
import { quarantineRecord } from '../article/quarantine-record.js'
import { attachMedia } from '../article/body/attach-media.js'
import { correctFile } from '../article/corrections/correct-file.js'
import { parseFile } from '../formats/parse-file.js'
import { fileHolds } from '../article/rights/held-words.js'
import { withholdWords } from '../article/rights/withhold-words.js'
import { listWithheldDocuments } from '../ledger/withheld.js'
import { mediaFinder } from '../read/media/find-media.js'
import { readBytes } from '../read/files/read-bytes.js'
import { readText } from '../formats/read-text.js'
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import { isPacked } from '../record/formats.js'
import { chooseDocuments, isDocument, type DocumentChoice } from '../record/documents.js'
import { START } from '../record/diagnostic.js'
import type { FoundMedia } from '../record/media.js'
import type { SourcePath } from '../record/strings.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText, UnreadableFile } from '../record/source-file.js'
import { diagnose } from '../report/diagnose.js'
import { refuseHolding } from './attached-words.js'
import { extractApart } from './extract-apart.js'
import { redactorsOf, type FindRedactor } from './redactions.js'
import { describedMedia } from './described-media.js'
import type { Project } from './project.js'
import type { Environment } from './environment.js'

/** What the result of parsing a file depends on besides its text and context. */
export interface Surroundings {
  /** Gives the redactor of a parsed file; null where nothing is redacted. */
  readonly redactorOf: FindRedactor
  /** Finds what lies at a path of the content folder. */
  readonly findMedia: (path: SourcePath) => FoundMedia
  /** The content folder. */
  readonly content: string
}

/** Reads one file of `content`, as its folder says that it is encoded. */
export async function readSource(
  content: string,
  path: SourcePath,
  { defaults }: Pick<ParseContext, 'defaults'>,
): Promise<SourceText | UnreadableFile> {
  const file = readBytes(content, path)
  if (!('bytes' in file)) return file
  const text = await readText(path, file.bytes, defaults.encoding, extractApart)
  if (!('text' in text)) return { ...text, diagnostics: [...file.diagnostics, ...text.diagnostics] }
  const bytes = isPacked(path) ? {} : { bytes: file.bytes }
  return { ...text, ...bytes, diagnostics: [...file.diagnostics, ...text.diagnostics] }
}

/** Reads and parses one file, and looks up what it names. */
export async function parseOne(
  content: string,
  path: SourcePath,
  context: ParseContext,
  surroundings: Omit<Surroundings, 'content'>,
): Promise<ParsedFile> {
  const around = { ...surroundings, content }
  return parseSource(await readSource(content, path, context), context, around)
}

/** Parses a file that has been read, and looks up what it names. An unreadable one counts as one record, in quarantine. */
export async function parseSource(
  source: SourceText | UnreadableFile,
  context: ParseContext,
  { redactorOf, findMedia, content }: Surroundings,
): Promise<ParsedFile> {
  const isText = 'text' in source
  const whole = isText ? parseGuarded(source, context) : correctFile(quarantine(source), context)
  const found = redactorOf(whole)
  const { authorities } = context
  if (found === null) return withMedia(whole, describedMedia(findMedia, authorities))
  const { redactor, isNamed } = found
  // What an article was made of, or shows, may be a scan of it.
  const wanted = { finds: redactor.finds, passesScans: !isNamed }
  const findOpen = await refuseHolding(whole, { content, findMedia, ...wanted })
  const describe = describedMedia(findOpen, authorities, redactor.text)
  const mayHold =
    isNamed || (isText && redactor.finds(source.text)) || fileHolds(whole, redactor, authorities)
  if (!mayHold) return withMedia(whole, describe)
  // Identity, date and rights of a record must be known before words are taken out of it.
  const redacted = isText
    ? withMedia(parseGuarded(redactor.source(source), context), describe)
    : whole
  return withholdWords(whole, redacted, redactor, authorities)
}

/** A text that breaks the parser must not keep the others from being published. */
function parseGuarded(source: SourceText, context: ParseContext): ParsedFile {
  try {
    return parseFile(source, context)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const { path, sha256 } = source
    const diagnostics = [diagnose('unparsable', path, START, cause)]
    return quarantine({ path, sha256, diagnostics })
  }
}

function quarantine({ path, diagnostics }: UnreadableFile): ParsedFile {
  return { file: path, encoding: null, records: [quarantineRecord(path, 1, [])], diagnostics }
}

function withMedia(parsed: ParsedFile, findMedia: Surroundings['findMedia']): ParsedFile {
  const attach = (record: ArchiveRecord): ArchiveRecord => {
    if (record.kind !== 'article') return record
    return attachMedia(
      record,
      new Map(record.references.map(({ path }) => [path, findMedia(path)])),
    )
  }
  return { ...parsed, records: parsed.records.map(attach) }
}

/**
 * Parses the article files of a project: texts in the given order, then the documents that none of them links to. `leave`
 * is told which documents are left alone.
 */
export async function* parseContent(
  project: Project,
  articles: readonly SourcePath[],
  environment: Environment,
  leave: (documents: DocumentChoice) => void = () => {},
): AsyncGenerator<ParsedFile> {
  const { content, publicRecord, settings } = project
  const findMedia = mediaFinder(content, settings)
  const surroundings = { redactorOf: redactorsOf(publicRecord, articles), findMedia }
  const linked = new Set<string>(listWithheldDocuments(publicRecord))
  let done = 0
  async function* parseAll(paths: readonly SourcePath[]): AsyncGenerator<ParsedFile> {
    for (const path of paths) {
      const parsed = await parseOne(content, path, project.contextOf(path), surroundings)
      for (const each of parsed.attached ?? []) linked.add(each)
      yield parsed
      environment.progress('reading', ++done, articles.length)
    }
  }
  yield* parseAll(articles.filter((path) => !isDocument(path)))
  const documents = chooseDocuments(articles, linked)
  leave(documents)
  yield* parseAll(documents.read)
}
