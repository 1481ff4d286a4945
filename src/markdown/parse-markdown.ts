/** A Markdown file → its one record, from front matter and body, or a place in quarantine. */
import { settleManuscript } from '../article/manuscript/settle-manuscript.js'
import type { ParsedFile } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import { folderOf, type SourceText } from '../record/source-file.js'
import { formatOf } from '../record/formats.js'
import { isKirby, readKirby } from './read-kirby.js'
import { readManuscript } from './read-manuscript.js'

/** Never throws. The record has a headline or a body, or is in quarantine. Nothing in the file is evaluated. */
export function parseMarkdown(source: SourceText, context: ParseContext): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  const folder = folderOf(path)
  const kirby = isKirby(text) ? readKirby(text, folder) : null
  const kind = /\.mdx$/i.test(path) ? 'mdx' : formatOf(path) === 'raw' ? 'text' : 'markdown'
  const manuscript = kirby ?? readManuscript(text, folder, kind)
  const record = settleManuscript(manuscript, 1, source, context)
  return { file: path, encoding, records: [record], diagnostics }
}
