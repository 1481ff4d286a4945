/** The files of a project → what each of them gave, one at a time. */
import { attachMedia } from '../article/attach-media.js'
import { parseFile } from '../article/parse-file.js'
import { openMedia } from '../read/open-media.js'
import { readSource } from '../read/read-source.js'
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import type { FoundMedia } from '../record/media.js'
import type { SourcePath } from '../record/names.js'
import type { ParseContext } from '../record/settings.js'
import type { Project } from './open-project.js'
import type { World } from './world.js'

/** Tells what lies at a path of the content folder. */
type MediaFinder = (path: SourcePath) => FoundMedia

/** Reads and parses one file, and looks up what it names. An unreadable one counts as one record, in quarantine. */
export function parseOne(
  content: string,
  path: SourcePath,
  context: ParseContext,
  findMedia: MediaFinder,
): ParsedFile {
  const source = readSource(content, path)
  if ('text' in source) return withMedia(parseFile(source, context), findMedia)
  const lost = {
    kind: 'quarantined' as const,
    origin: { file: path, record: 1 },
    date: { precision: 'none' as const },
    diagnostics: [],
  }
  return { file: path, encoding: null, records: [lost], diagnostics: source.diagnostics }
}

function withMedia(parsed: ParsedFile, findMedia: MediaFinder): ParsedFile {
  const attach = (record: ArchiveRecord): ArchiveRecord => {
    if (record.kind !== 'article') return record
    return attachMedia(
      record,
      new Map(record.references.map(({ path }) => [path, findMedia(path)])),
    )
  }
  return { ...parsed, records: parsed.records.map(attach) }
}

/** Parses the files in the order given. */
export function* parseContent(
  project: Project,
  articles: readonly SourcePath[],
  world: World,
): Generator<ParsedFile> {
  const findMedia = openMedia(project.content)
  for (const [index, path] of articles.entries()) {
    yield parseOne(project.content, path, project.contextOf(path), findMedia)
    world.progress('reading', index + 1, articles.length)
  }
}
