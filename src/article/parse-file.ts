/** A decoded file → what it gave, by the reader for its kind. */
import type { ParsedFile } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import { applyRights } from './apply-rights.js'
import { parseMarkdown } from './markdown/parse-markdown.js'
import { parseRaw } from './raw/parse-raw.js'

/** Never throws: what cannot be read is in quarantine, with a reason. */
export function parseFile(source: SourceText, context: ParseContext): ParsedFile {
  const parsed = /\.(?:md|markdown)$/i.test(source.path)
    ? parseMarkdown(source, context)
    : parseRaw(source, context)
  return {
    ...parsed,
    records: parsed.records.map((record) => applyRights(record, context.authorities)),
  }
}
