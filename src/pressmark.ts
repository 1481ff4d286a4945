/** The package for programs: a folder of article files → typed records, or a finished site. */
import { availableParallelism } from 'node:os'
import {
  build as buildArchive,
  type BuildOptions as SessionBuildOptions,
  type BuildResult,
} from './commands/build.js'
import { findFiles, checkFolder } from './read/files/find-files.js'
import { parseContent } from './project/parse.js'
import { readProject } from './project/project.js'
import type { Environment } from './project/environment.js'
import { coreTime, platform, thisProcess, today } from './runtime/process.js'
import type { ArchiveRecord } from './record/article.js'
import type { Diagnostic } from './record/diagnostic.js'

export type {
  Article,
  ArchiveRecord,
  Byline,
  Evidence,
  FieldEvidence,
  FieldName,
  HeldBackRecord,
  Notice,
  Origin,
  PublishedRecord,
  QuarantinedRecord,
} from './record/article.js'
export type { PublicationDate, UpdateDate } from './record/date.js'
export type { Diagnostic } from './record/diagnostic.js'
export type { BuildResult } from './commands/build.js'
export { SettingsError } from './read/settings/own-text.js'

/** What a program that calls Pressmark is told while it works. */
export interface Listener {
  /** Gets what is said of files as a whole; records carry what is said of them. */
  readonly report?: (diagnostics: readonly Diagnostic[]) => void
  /** Called often: `done` of `total` files or articles. */
  readonly progress?: (task: string, done: number, total: number) => void
}

/**
 * Reads every article file below `folder`, as a build does: texts in order of path, then the documents that none of
 * them links to. Records are given in the order of the file, each as an article, held back (a draft), or quarantined
 * with the reason. Redacted words and what rights withhold are left out. What was withdrawn is given: only a build,
 * which sees the whole archive, knows it again.
 *
 * Throws `SettingsError` on settings that are wrong, and when `folder` cannot be read. No text of an article throws.
 */
export async function* readArticles(
  folder: string,
  listener: Listener = {},
): AsyncGenerator<ArchiveRecord, void, void> {
  checkFolder(folder)
  const project = readProject(folder)
  const { articles } = findFiles(folder)
  for await (const file of parseContent(project, articles, environmentOf(listener))) {
    if (file.diagnostics.length > 0) listener.report?.(file.diagnostics)
    yield* file.records
  }
}

/** Paths are of the working folder; the defaults are those of the command. */
export interface BuildOptions extends Partial<SessionBuildOptions> {}

/**
 * Builds the site, as `pressmark build` does: `content/` into `_site/`, with notes for the next build in `.cache/`, unless
 * `options` names others. Throws `SettingsError` on settings that are wrong, and an `Error` when a template fails, when
 * the output cannot be written, when a record is lost, and where another build is running.
 */
export function build(options: BuildOptions = {}, listener: Listener = {}): Promise<BuildResult> {
  const folders = { content: 'content', output: '_site', cache: '.cache', project: '.' }
  return buildArchive({ ...folders, ...options }, environmentOf(listener))
}

function environmentOf({ progress = () => {} }: Listener): Environment {
  return {
    line: () => {},
    error: () => {},
    progress,
    clock: () => performance.now(),
    coreTime,
    today: today(),
    holder: thisProcess,
    cores: availableParallelism(),
    platform,
    isColored: false,
    isDebugging: false,
  }
}
