/** A file of many records whose name has a day → the same, with one word about that day, not one a record. */
import { PATH } from '../article/dates/compare-dates.js'
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'

/** `blog.WordPress.2025-11-03.xml` holds the posts of years: its name says when it was exported. */
const FEWEST = 5

export function settleExportDay(file: ParsedFile): ParsedFile {
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
