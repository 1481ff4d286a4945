/** A file of several records whose path has a day → the same, in which the day of an export is that of no article. */
import { PATH } from '../article/dates/compare-dates.js'
import { dateInPath } from '../article/dates/date-in-path.js'
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import { calendarDate } from '../record/date.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { RecordFormat } from '../record/formats.js'
import type { DateOrder } from '../record/settings.js'
import { diagnose } from '../report/diagnose.js'

/** Formats in which a program writes many articles into one file. The rows of a table and of JSON are never dated by its name. */
const OF_MANY: ReadonlySet<RecordFormat> = new Set(['xml', 'mail'])
/** Shapes in which a database or a system exports text. */
const OF_DATABASES: ReadonlySet<string> = new Set(
  'feed-item lexisnexis nexis-uni factiva europresse proquest gopress genios retriever defacto trove movable-type ris'.split(
    ' ',
  ),
)
/** `blog.WordPress.2025-11-03.xml`, `blog.wordpress.2025-11-03.000.xml`: one post of it may be all that there is. */
const BY_WORDPRESS = /\.wordpress\.\d{4}-\d{2}-\d{2}(?:\.\d+)?\.xml(?:\.gz)?$/i
/** In any other text so many records are told of once. */
const FEWEST = 5

/** `order` is how the folder writes days. */
export function settleExportDay(file: ParsedFile, order: DateOrder | null): ParsedFile {
  if (!file.records.some((record) => conflictOf(record) !== undefined) && !isByWordPress(file))
    return file
  if (isExportDay(file, order))
    return { ...file, records: file.records.map((record) => undated(withoutConflict(record))) }
  return tellOnce(file)
}

function isByWordPress({ file }: ParsedFile): boolean {
  return BY_WORDPRESS.test(file)
}

/** Nothing was exported before it was written, and of most records another day is known. */
function isExportDay(file: ParsedFile, order: DateOrder | null): boolean {
  const { records } = file
  if (!isByWordPress(file) && (records.length < 2 || !records.every(isOfExport))) return false
  const inPath = dateInPath(file.file, order)
  const day = inPath && calendarDate(inPath.date)
  const dated = records.filter((record) => !isDatedByPath(record)).flatMap(dayOf)
  const conflicts = records.filter((record) => conflictOf(record) !== undefined)
  return (
    day !== null &&
    dated.every((each) => each <= `${day}~`) &&
    (isByWordPress(file) || conflicts.length * 2 >= dated.length)
  )
}

function isOfExport(record: ArchiveRecord): boolean {
  if (record.kind === 'quarantined') return true
  const { format, fields } = record.article.origin
  return OF_MANY.has(format) || OF_DATABASES.has(fields.headline?.rule ?? '')
}

function dayOf(record: ArchiveRecord): string | readonly never[] {
  const date = record.kind === 'quarantined' ? record.date : record.article.date
  return calendarDate(date) ?? []
}

function isDatedByPath({ diagnostics }: ArchiveRecord): boolean {
  return diagnostics.some(({ rule }) => rule === 'date-from-path')
}

/** A record that no other date was known of has none: a wrong one would be worse. */
function undated(record: ArchiveRecord): ArchiveRecord {
  if (!isDatedByPath(record)) return record
  const diagnostics = record.diagnostics.map((each) =>
    each.rule === 'date-from-path' ? diagnose('no-date', each.file, each) : each,
  )
  const date = { precision: 'none' } as const
  if (record.kind === 'quarantined') return { ...record, date, diagnostics }
  const { origin } = record.article
  const { date: _, time: __, ...fields } = origin.fields
  return {
    ...record,
    diagnostics,
    article: { ...record.article, date, origin: { ...origin, fields } },
  }
}

function tellOnce(file: ParsedFile): ParsedFile {
  if (file.records.length < FEWEST) return file
  const [first, ...others] = file.records.filter((record) => conflictOf(record) !== undefined)
  if (!first || (others.length + 1) * 2 < file.records.length) return file
  const silent = new Set(others)
  return {
    ...file,
    records: file.records.map((record) => (silent.has(record) ? withoutConflict(record) : record)),
  }
}

function conflictOf({ diagnostics }: ArchiveRecord): Diagnostic | undefined {
  return diagnostics.find(isOfPath)
}

function isOfPath({ rule, reason }: Diagnostic): boolean {
  return rule === 'date-conflict' && reason.includes(`${PATH} (`)
}

function withoutConflict(record: ArchiveRecord): ArchiveRecord {
  const diagnostics = record.diagnostics.filter((each) => !isOfPath(each))
  return { ...record, diagnostics }
}
