/** A decoded file → what it gave: read by the reader for its kind, corrected, and cut to what may be shown. */
import type { ParsedFile } from '../record/article.js'
import { formatOf, type FormatName } from '../record/formats.js'
import type { FolderDefaults, ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import { applyRights } from '../article/rights/apply-rights.js'
import { correctFile } from '../article/corrections/correct-file.js'
import { beginsWithFrontMatter } from '../markdown/front-matter-fence.js'
import { isKirby } from '../markdown/read-kirby.js'
import { parseMarkdown } from '../markdown/parse-markdown.js'
import { parseRaw } from '../raw/parse-raw.js'
import { parseJson } from './json/parse-json.js'
import { parseMail } from './mail/parse-mail.js'
import { looksLikePage } from '../text/looks-like-page.js'
import { parseHtml } from './html/parse-html.js'
import { boundLists } from './bound-lists.js'
import { RAW_SHAPES } from './raw-shapes.js'
import { attachedDocuments } from './attached-documents.js'
import { quarantineDump } from './database-dump.js'
import { settleDayOrder } from './settle-day-order.js'
import { settleDrafts } from './settle-drafts.js'
import { settleContacts } from './settle-contacts.js'
import { settleEditorsNotes } from './settle-editors-notes.js'
import { settleFrameLines } from './settle-frame-lines.js'
import { settlePrivate } from './settle-private.js'
import { settleExportDay } from './settle-export-day.js'
import { isMappedTable, isTable } from './table/is-table.js'
import { parseTable } from './table/parse-table.js'
import { holdsExport } from './xml/export-in-text.js'
import { parseXml } from './xml/parse-xml.js'

/**
 * Never throws. A file may give many records; what cannot be read is in quarantine, with a reason. Where a package is large,
 * a parser requires it at its first file, as `language/detect-language.ts` does.
 */
type Parse = (source: SourceText, context: ParseContext) => ParsedFile

const parseText: Parse = (source, context) => parseRaw(source, context, RAW_SHAPES)

/** What a document marks as its title is its headline, unless the folder knows better. */
const parseDocument: Parse = (source, context) => {
  const { defaults } = context
  const { title } = source
  if (title === undefined || defaults.headline !== null) return parseText(source, context)
  const headline = { kind: 'title', title, place: '' } as const
  return parseText(source, { ...context, defaults: { ...defaults, headline } })
}

const PARSERS: Readonly<Record<FormatName, Parse>> = {
  raw: parseText,
  markdown: parseMarkdown,
  html: (source, context) => parseHtml(source, context, RAW_SHAPES),
  'web-archive': (source, context) => parseHtml(source, context, RAW_SHAPES),
  table: parseTable,
  json: parseJson,
  xml: parseXml,
  mail: parseMail,
  word: parseDocument,
  opendocument: parseDocument,
  rtf: parseText,
  pdf: parseText,
}

/** `.. title: Brug`, on a line or in a comment: Nikola keeps a text so, in Markdown or reStructuredText. */
const NIKOLA = /^\s*(?:<!--\s*)?\.\. (?:title|slug|date): [^\n]*\n\s*\.\. [a-z_-]+:/

type Shows = (text: string, defaults: FolderDefaults) => boolean

/** An object or a list of objects with a key of articles; what only begins like one is text. */
function looksLikeArticles(text: string): boolean {
  if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text)) return false
  if (!/"(?:title|headline|titel|kop|text|tekst|body|content|maintext)"\s*:/i.test(text))
    return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return text
      .trim()
      .split('\n')
      .every((line) => /^\s*\{.*\}\s*$/.test(line))
  }
}

/** Files of other formats that are called `.txt`: what each shows itself by. */
const IN_TEXT: readonly (readonly [FormatName, Shows])[] = [
  ['html', looksLikePage],
  ['xml', holdsExport],
  ['markdown', (text) => isKirby(text) || NIKOLA.test(text) || beginsWithFrontMatter(text)],
  ['json', looksLikeArticles],
  ['table', (text, { columns }) => isTable(text) || isMappedTable(text, columns)],
]

/** The format that a file is in, whatever it is called. */
function formatIn({ path, format, text }: SourceText, { defaults }: ParseContext): FormatName {
  const named = format ?? formatOf(path) ?? 'raw'
  if (named !== 'raw') return named
  return IN_TEXT.find(([, shows]) => shows(text, defaults))?.[0] ?? named
}

/** Corrections come after the reading and before the rights, for they may name another source. */
export function parseFile(source: SourceText, context: ParseContext): ParsedFile {
  const { settings, defaults } = context
  const read = quarantineDump(source) ?? PARSERS[formatIn(source, context)](source, context)
  const rule = defaults.private
  const settled = read.records.map((record) =>
    settleContacts(
      settleFrameLines(settleEditorsNotes(settleDayOrder(boundLists(record), source))),
      rule,
    ),
  )
  const bounded = settlePrivate({ ...read, records: settled }, rule)
  const drafts = settleDrafts(bounded, settings.drafts, defaults.draft)
  const parsed = settleExportDay(drafts, defaults.dateOrder)
  const corrected = correctFile(parsed, context)
  return {
    ...corrected,
    attached: attachedDocuments(parsed),
    records: corrected.records.map((record) => applyRights(record, context.authorities)),
  }
}
