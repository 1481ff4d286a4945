/** A text file → its records. The text itself is never taken for markup. */
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import type { SourcePath } from '../record/strings.js'
import { calendarDate } from '../record/date.js'
import { dateInPath } from '../article/dates/date-in-path.js'
import { digestRecord } from '../article/record-digest.js'
import { readRawRecords } from './read-records.js'
import { settleRawRecord } from './settle-record.js'
import type { RawShape } from './shapes/shape.js'

/** Never throws. Every record has a headline or a body, or is in quarantine. `shapes`: those that are known, in order. */
export function parseRaw(
  source: SourceText,
  context: ParseContext,
  shapes: readonly RawShape[],
): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  const pathYear = yearInPath(path, context)
  const dated = { ...context, path, ...(pathYear !== null && { pathYear }) }
  const records = readRawRecords(text, dated, shapes).map(
    ({ stretch, reading }, index): ArchiveRecord =>
      settleRawRecord(reading, {
        source,
        context,
        record: index + 1,
        digest: digestRecord(text.slice(stretch.start, stretch.end)),
      }),
  )
  return { file: path, encoding, records, diagnostics }
}

function yearInPath(path: SourcePath, { defaults }: ParseContext): string | null {
  const found = dateInPath(path, defaults.dateOrder)
  return found && (calendarDate(found.date)?.slice(0, 4) ?? null)
}
