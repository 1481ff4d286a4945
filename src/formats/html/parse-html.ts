/** A saved page → its one record, or a place in quarantine. Nothing in it is run, and nothing is fetched. */
import { quarantineRecord } from '../../article/quarantine-record.js'
import { htmlBody } from '../../article/body/html-body.js'
import { makeManuscript, type Manuscript } from '../../article/manuscript/manuscript.js'
import { settleManuscript } from '../../article/manuscript/settle-manuscript.js'
import { diagnoseRemark } from '../../article/remark.js'
import { START } from '../../record/diagnostic.js'
import { diagnose } from '../../report/diagnose.js'
import { readFrontMatter } from '../../markdown/front-matter.js'
import { takeOutShortcodes } from '../../markdown/shortcodes.js'
import { parseRaw } from '../../raw/parse-raw.js'
import type { RawShape } from '../../raw/shapes/shape.js'
import type { ArchiveRecord, ParsedFile } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { exportLines, type ExportLines } from './export-lines.js'
import { readPage } from './read-page.js'

const TAG = /<[a-z!/?]/i

/** Never throws. A page without a tag is raw text, whose `shapes` are known, and so is the export of a database. */
export function parseHtml(
  source: SourceText,
  context: ParseContext,
  shapes: readonly RawShape[],
): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  if (/^---[ \t]*\n/.test(text)) {
    const record = settleManuscript(readFrontMatterPage(source), 1, source, context)
    return { file: path, encoding, records: [record], diagnostics }
  }
  if (!TAG.test(text)) return parseRaw(source, context, shapes)
  const exported = exportLines(text)
  if (exported !== null) return parseRaw(asText(source, exported), context, shapes)
  return { file: path, encoding, records: [parsePage(source, context)], diagnostics }
}

function asText(source: SourceText, { text, offsetIn }: ExportLines): SourceText {
  return { ...source, text, positionAt: (offset) => source.positionAt(offsetIn(offset)) }
}

/** Tags and references of a page. A long one has some ten thousand; each of these costs memory and time. */
const MOST_PIECES = 120_000

function hasTooManyPieces(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3c || code === 0x26) count++
    if (count > MOST_PIECES) return true
  }
  return false
}

function refusePage(source: SourceText): ArchiveRecord {
  const { path } = source
  const cause = `it has more than ${MOST_PIECES} tags and references`
  return quarantineRecord(path, 1, [diagnose('damaged', path, START, cause)])
}

function parsePage(source: SourceText, context: ParseContext): ArchiveRecord {
  if (hasTooManyPieces(source.text)) return refusePage(source)
  const { manuscript, noArticle } = readPage(source, context)
  const record = settleManuscript(manuscript, 1, source, context)
  if (noArticle === null) return record
  const { path } = source
  const diagnostic = diagnoseRemark(noArticle, path, source.positionAt(manuscript.bodyStart))
  const date = record.kind === 'quarantined' ? record.date : record.article.date
  return quarantineRecord(path, 1, [...record.diagnostics, diagnostic], date)
}

/** As Jekyll and its importers keep posts: front matter over HTML. */
function readFrontMatterPage({ text, path }: SourceText): Manuscript {
  const header = readFrontMatter(text)
  const { bodyStart, fields, unread, remarks } = header
  const { text: html } = takeOutShortcodes(text.slice(bodyStart), false)
  return makeManuscript({
    format: 'html',
    text,
    fields,
    body: htmlBody(html, folderOf(path)),
    bodyOffset: bodyStart,
    bodyStart: Math.min(bodyStart, text.length - 1),
    start: 0,
    unread,
    remarks,
  })
}
