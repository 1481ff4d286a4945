/** An article file → what each stage of parsing made of it. */
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { NO_NAMES } from '../record/names-found.js'
import { makeUnplaced } from '../archive/unplaced-holding.js'
import { collate } from '../archive/collate.js'
import { isFile } from '../read/files/files.js'
import { findOddPlace, shownPath } from '../read/files/odd-names.js'
import { readCaseOptions } from '../read/settings/case-options.js'
import { mediaFinder } from '../read/media/find-media.js'
import type { ArchiveRecord, Article, ParsedFile } from '../record/article.js'
import type { BestDate } from '../record/triage.js'
import type { Permanence } from '../record/ledger.js'
import { type PageUrl, type SourcePath, sourcePath } from '../record/strings.js'
import type { ParseContext } from '../record/settings.js'
import { redactorsOf } from '../project/redactions.js'
import { readProject } from '../project/project.js'
import { parseOne } from '../project/parse.js'
import { warnOfFuture } from '../report/future-date.js'
import { findBestDates } from './best-dates.js'
import type { Environment } from '../project/environment.js'

export interface InspectOptions {
  readonly content: string
  /** A JSON file with a roster and counts of initials, besides what the archive says. */
  readonly caseOptions?: string | undefined
}

export interface Inspection {
  /** The folder that the file's path starts from. */
  readonly root: string
  readonly parsed: ParsedFile
  /** The lines that may date its undated articles. */
  readonly bestDates: readonly BestDate[]
}

/** Inspects any file, inside the archive or not. Outside, only its name counts as evidence of a date. */
export function inspectorFor(
  { content, caseOptions }: InspectOptions,
  environment: Environment,
): (file: string) => Promise<Inspection> {
  const project = readProject(content)
  const known = caseOptions ? readCaseOptions(caseOptions) : { roster: {}, corpusInitials: {} }
  const redactorOf = redactorsOf(project.publicRecord, null)
  const contextOf = (path: SourcePath): ParseContext => {
    const context = project.contextOf(path)
    const roster = { ...context.authorities.roster, ...known.roster }
    const { corpusInitials } = known
    return { ...context, corpusInitials, authorities: { ...context.authorities, roster } }
  }
  return async (asked) => {
    const file = shownPath(asked)
    const { root, path } = locate(content, file)
    if (!isFile(file) && findOddPlace(root, path) === null)
      throw new Error(`There is no file ${file} to inspect.`)
    const context = contextOf(path)
    // Corrections are for files of the archive, not for files elsewhere with the same name.
    const corrections = root === content ? context.corrections : []
    const parsed = await parseOne(
      root,
      path,
      { ...context, corrections },
      {
        redactorOf,
        findMedia: mediaFinder(root, project.settings),
      },
    )
    const records = parsed.records.map((record) => withFuture(record, environment))
    const bestDates = await findBestDates(root, parsed, context)
    return { root, parsed: { ...parsed, records }, bestDates }
  }
}

function locate(
  content: string,
  file: string,
): { readonly root: string; readonly path: SourcePath } {
  const inside = relative(resolve(content), resolve(file))
  if (!inside.startsWith('..'))
    return { root: content, path: sourcePath(inside.split(sep).join('/')) }
  return { root: dirname(file), path: sourcePath(basename(file)) }
}

function withFuture(record: ArchiveRecord, { today }: Environment): ArchiveRecord {
  if (record.kind !== 'article') return record
  const future = warnOfFuture(record.article, today)
  if (future === null) return record
  return { ...record, diagnostics: [...record.diagnostics, future.diagnostic] }
}

const NEVER_PUBLISHED: Permanence = { urlsOf: () => [], isPublished: () => false }

/** The URL that an article would have if no other had the same. */
export function urlOf(article: Article): PageUrl {
  const { file } = article.origin
  const body = { file: '', offset: 0, length: 0, digest: '' }
  const unplaced = makeUnplaced(article, {
    topics: [],
    names: NO_NAMES,
    roster: {},
    body,
    file,
    sketch: null,
  })
  return collate([unplaced], NEVER_PUBLISHED)[0]!.entry.url
}
