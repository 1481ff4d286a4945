/** A text file → its records: each header line begins one. The text itself is never taken for markup. */
import type { ArchiveRecord, ParsedFile } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import { findHeaders } from './header.js'
import { isPaywallLine } from './paywall.js'
import type { Stretch } from './read-head.js'
import { readRawRecord } from './read-record.js'
import { settleRawRecord } from './settle-record.js'

/** Never throws. Every record has a headline or a body, or is in quarantine. */
export function parseRaw(source: SourceText, context: ParseContext): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  const records = splitRecords(text).map((stretch, index): ArchiveRecord => {
    const reading = readRawRecord(text, stretch, context)
    return settleRawRecord(reading, { source, context, record: index + 1 })
  })
  return { file: path, encoding, records, diagnostics }
}

/**
 * Cuts a text where a header line stands. What stands above the first header is a record of its own, unless it only
 * says who may read the text below it.
 */
export function splitRecords(text: string): readonly Stretch[] {
  const headers = findHeaders(text)
  const above = text.slice(0, headers[0] ?? 0).trim()
  const isAlone = above !== '' && !isPaywallLine(above)
  const starts = isAlone || headers.length === 0 ? [0, ...headers] : [0, ...headers.slice(1)]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
