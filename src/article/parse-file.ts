/** A decoded file → what it gave: read by the reader for its kind, corrected, and cut to what may be shown. */
import type { ParsedFile } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import { applyRights } from './rights/apply-rights.js'
import { correctFile } from './corrections/correct-file.js'
import { parseMarkdown } from './markdown/parse-markdown.js'
import { parseRaw } from './raw/parse-raw.js'

/**
 * Corrections come after the reading and before the rights, for they may name another source. Never throws: what cannot
 * be read is in quarantine, with a reason.
 */
export function parseFile(source: SourceText, context: ParseContext): ParsedFile {
  const read = isMarkdown(source) ? parseMarkdown(source, context) : parseRaw(source, context)
  const corrected = correctFile(read, context)
  return {
    ...corrected,
    records: corrected.records.map((record) => applyRights(record, context.authorities)),
  }
}

function isMarkdown({ path }: SourceText): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}
