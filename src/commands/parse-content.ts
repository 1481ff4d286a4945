/** The files of a project → what each of them gave, one at a time. */
import { correctFile } from '../article/correct-file.js'
import { parseFile } from '../article/parse-file.js'
import { withholdWords } from '../article/withhold-words.js'
import type { Redactor } from '../read/redact.js'
import { readSource } from '../read/read-source.js'
import type { ParsedFile } from '../record/article.js'
import type { Sha256, SourcePath } from '../record/names.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText, UnreadableFile } from '../record/source-file.js'
import { openRedactions } from './open-redactions.js'
import type { Project } from './open-project.js'
import type { World } from './world.js'

/** What is to be redacted in a file of these bytes; null for nothing. */
export type FindRedactor = (path: SourcePath, sha256: Sha256) => Redactor | null

/** Reads and parses one file. An unreadable one counts as one record, in quarantine. */
export function parseOne(
  content: string,
  path: SourcePath,
  context: ParseContext,
  redactorOf: FindRedactor,
): ParsedFile {
  const source = readSource(content, path)
  return 'text' in source
    ? parseText(source, context, redactorOf(path, source.sha256))
    : correctFile(quarantine(source), context)
}

function quarantine({ path, diagnostics }: UnreadableFile): ParsedFile {
  const lost = {
    kind: 'quarantined' as const,
    origin: { file: path, record: 1 },
    date: { precision: 'none' as const },
    diagnostics: [],
  }
  return { file: path, encoding: null, records: [lost], diagnostics }
}

/** Nothing that must not be read gets into a record in the first place, nor by a correction. */
function parseText(
  source: SourceText,
  context: ParseContext,
  redactor: Redactor | null,
): ParsedFile {
  const parsed = parseFile(redactor?.source(source) ?? source, context)
  return redactor === null ? parsed : withholdWords(parsed, redactor)
}

/** Parses the files in the order given. */
export function* parseContent(
  project: Project,
  articles: readonly SourcePath[],
  world: World,
): Generator<ParsedFile> {
  const redactorOf = openRedactions(project.publicRecord, articles)
  for (const [index, path] of articles.entries()) {
    yield parseOne(project.content, path, project.contextOf(path), redactorOf)
    world.progress('reading', index + 1, articles.length)
  }
}
