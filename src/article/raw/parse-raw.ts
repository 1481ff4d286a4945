/** A text file → its records. The text itself is never taken for markup. */
import type { ArchiveRecord, ParsedFile } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import { digestRecord } from '../record-digest.js'
import { readRawRecord } from './read-record.js'
import { settleRawRecord } from './settle-record.js'
import { splitRecords } from './shapes.js'

/** Never throws. Every record has a headline or a body, or is in quarantine. */
export function parseRaw(source: SourceText, context: ParseContext): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  const records = splitRecords(text).map((stretch, index): ArchiveRecord => {
    const reading = readRawRecord(text, stretch, context)
    return settleRawRecord(reading, {
      source,
      context,
      record: index + 1,
      digest: digestRecord(text.slice(stretch.start, stretch.end)),
    })
  })
  return { file: path, encoding, records, diagnostics }
}
