/** A folder of article files → its shapes, what is missing, some files as they were read, and what failed. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Environment } from '../project/environment.js'
import { findFiles } from '../read/files/find-files.js'
import type { ArchiveRecord, Evidence, ParsedFile } from '../record/article.js'
import { isoDate } from '../record/date.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { type SourcePath, sourcePath } from '../record/strings.js'
import type { BestDate, Triage } from '../record/triage.js'
import { addGaps, gapsOf, NO_GAPS, type Gaps } from '../triage/gaps.js'
import { ShapesTally } from '../triage/shapes.js'
import { inspectorFor, type Inspection, type InspectOptions } from './inspect.js'

/** A file as it was read, by its first record. */
export interface FileSample {
  readonly file: SourcePath
  readonly records: number
  readonly outcome: ArchiveRecord['kind'] | 'nothing'
  readonly headline: string | null
  readonly headlineFrom: Evidence | null
  readonly date: string | null
  readonly dateFrom: Evidence | null
  /** The line that may give its date, where it has none. */
  readonly bestDate: BestDate | null
}

export interface FolderInspection extends Pick<Triage, 'shapes' | 'rareShapes'> {
  /** As it was asked for. */
  readonly folder: string
  readonly files: number
  readonly records: number
  readonly missing: Gaps
  /** From all over the folder, in order of path. */
  readonly samples: readonly FileSample[]
  /** Errors: how many files have some, and the first of them. */
  readonly failed: { readonly files: number; readonly first: readonly Diagnostic[] }
}

const SAMPLES = 10
const FAILURES = 10

/** Inspects every article file below `folder`, which may lie in the archive or not. */
export async function inspectFolder(
  folder: string,
  options: InspectOptions,
  environment: Environment,
): Promise<FolderInspection> {
  const inspect = inspectorFor(options, environment)
  const paths = listArticles(folder, options.content)
  const shapes = new ShapesTally()
  const samples: FileSample[] = []
  const failed = { files: 0, first: [] as Diagnostic[] }
  let missing = NO_GAPS
  let records = 0
  for (const [index, path] of paths.entries()) {
    const inspection = await inspect(join(folder, path))
    const { parsed } = inspection
    shapes.add(parsed)
    missing = addGaps(missing, gapsOf(parsed))
    records += parsed.records.length
    const errors = errorsOf(parsed)
    if (errors.length > 0) failed.files++
    if (failed.first.length < FAILURES) failed.first.push(...errors.slice(0, 1))
    if (isSample(index, paths.length)) samples.push(sampleOf(path, inspection))
    environment.progress('reading', index + 1, paths.length)
  }
  return { folder, files: paths.length, records, ...shapes.close(), missing, samples, failed }
}

/** In the archive a folder has the files that a build would read. */
function listArticles(folder: string, content: string): readonly SourcePath[] {
  const inside = relative(resolve(content), resolve(folder))
  if (inside.startsWith('..') || isAbsolute(inside)) return findFiles(folder).articles
  const prefix = inside === '' ? '' : `${inside.split(sep).join('/')}/`
  return findFiles(content)
    .articles.filter((path) => path.startsWith(prefix))
    .map((path) => sourcePath(path.slice(prefix.length)))
}

/** Ten of all, as far from each other as can be. */
function isSample(index: number, count: number): boolean {
  const before = Math.floor((index * SAMPLES) / count)
  return count <= SAMPLES || index === 0 || before !== Math.floor(((index - 1) * SAMPLES) / count)
}

function sampleOf(file: SourcePath, { parsed, bestDates }: Inspection): FileSample {
  const { records } = parsed
  const first = records.find(({ kind }) => kind !== 'quarantined') ?? records[0]
  const nothing = {
    headline: null,
    headlineFrom: null,
    date: null,
    dateFrom: null,
    bestDate: null,
  }
  const base = { file, records: records.length, outcome: first?.kind ?? 'nothing' } as const
  if (!first || first.kind === 'quarantined') return { ...base, ...nothing }
  const { headline, date, origin } = first.article
  const { fields } = origin
  return {
    ...base,
    headline,
    headlineFrom: fields.headline ?? null,
    date: isoDate(date),
    dateFrom: fields.date ?? null,
    bestDate: date.precision === 'none' ? (bestDates[0] ?? null) : null,
  }
}

function errorsOf({ diagnostics, records }: ParsedFile): readonly Diagnostic[] {
  return [...diagnostics, ...records.flatMap((record) => record.diagnostics)].filter(
    ({ severity }) => severity === 'error',
  )
}
