/** The files of a project → what each of them gave, one at a time. */
import { correctFile } from '../article/correct-file.js'
import { parseFile } from '../article/parse-file.js'
import { readSource } from '../read/read-source.js'
import type { ParsedFile } from '../record/article.js'
import type { SourcePath } from '../record/names.js'
import type { ParseContext } from '../record/settings.js'
import type { UnreadableFile } from '../record/source-file.js'
import type { Project } from './open-project.js'
import type { World } from './world.js'

/** Reads and parses one file; corrections have the last word. An unreadable one counts as one record, in quarantine. */
export function parseOne(content: string, path: SourcePath, context: ParseContext): ParsedFile {
  const source = readSource(content, path)
  const parsed = 'text' in source ? parseFile(source, context) : quarantine(source)
  return correctFile(parsed, context)
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

/** Parses the files in the order given. */
export function* parseContent(
  project: Project,
  articles: readonly SourcePath[],
  world: World,
): Generator<ParsedFile> {
  for (const [index, path] of articles.entries()) {
    yield parseOne(project.content, path, project.contextOf(path))
    world.progress('reading', index + 1, articles.length)
  }
}
