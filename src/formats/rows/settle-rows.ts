/** The rows of a file → its records, with what is the same for many of them said once. */
import { quarantineRecord } from '../../article/quarantine-record.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { plainText } from '../../article/fields/plain-text.js'
import { settleManuscript } from '../../article/manuscript/settle-manuscript.js'
import { diagnoseRemark, type PlacedRemark } from '../../article/remark.js'
import type { ArchiveRecord, ParsedFile } from '../../record/article.js'
import type { FormatName } from '../../record/formats.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { sourcePath, type SourcePath } from '../../record/strings.js'
import { rankColumn } from './column-names.js'
import { habitsOf } from './date-habits.js'
import { settleJoomla } from './joomla.js'
import { manuscriptOfRow, type RowsContext } from './row-manuscript.js'
import type { Row } from './row.js'
import { sayOnce } from './say-once.js'

/** `remarks` are about the file. */
export function settleRows(
  rows: readonly Row[],
  format: FormatName,
  source: SourceText,
  context: ParseContext,
  remarks: readonly PlacedRemark[],
): ParsedFile {
  const { path, encoding, positionAt } = source
  const articles = rows.filter((row) => !isPartOfSystem(row)).map(settleJoomla)
  const shared = contextOfRows(articles, format, path, context)
  const ordered = withOrder(context, shared)
  const records = articles.map((row, index) =>
    row.fault
      ? quarantine(row, index + 1, source)
      : settleManuscript(manuscriptOfRow(row, shared), index + 1, source, ordered),
  )
  const left = rows.length - articles.length
  const noted: readonly PlacedRemark[] =
    left === 0
      ? remarks
      : [...remarks, { rule: 'parts-left-out', words: [String(left)], offset: 0 }]
  const own = noted.map((remark) => diagnoseRemark(remark, path, positionAt(remark.offset)))
  const said = sayOnce(records)
  return {
    file: path,
    encoding,
    records: said.records,
    diagnostics: [...source.diagnostics, ...own, ...said.shared],
  }
}

/** What systems keep in the same table as articles. */
const PART =
  /^(?:comment|pingback|trackback|reply|attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_(?:block|template|template_part|global_styles|navigation|font_family|font_face))$/
const TYPES: ReadonlySet<string> = new Set(['type', 'posttype', 'wpposttype'])

function isPartOfSystem({ fields }: Row): boolean {
  return fields.some(({ key, text }) => TYPES.has(plainKey(key)) && PART.test(text ?? ''))
}

function quarantine(row: Row, record: number, { path, positionAt }: SourceText): ArchiveRecord {
  const { fault } = row
  const told = fault ? [...row.remarks, fault] : row.remarks
  const diagnostics = told.map((each) => diagnoseRemark(each, path, positionAt(each.offset)))
  return quarantineRecord(path, record, diagnostics)
}

function contextOfRows(
  rows: readonly Row[],
  format: FormatName,
  path: SourcePath,
  { defaults, settings }: ParseContext,
): RowsContext {
  const dates = textsOf(rows, 'date')
  const folder = folderOf(path)
  return {
    format,
    path,
    folder,
    zone: defaults.zone ?? settings.zone,
    habits: habitsOf(dates),
    datedBy: rows.length > 1 ? pathOfFolder(folder, dates.length > 0) : null,
    countsRows: isCount(textsOf(rows, 'id')),
  }
}

/** The name of a table is that of an export; its folder may say when its rows are of, where they do not. */
function pathOfFolder(folder: string, isDated: boolean): SourcePath {
  return sourcePath(isDated || folder === '' ? 'rows' : `${folder}/rows`)
}

function textsOf(rows: readonly Row[], name: 'date' | 'id'): readonly string[] {
  return rows.flatMap(({ fields }) => {
    const field = fields.find(({ key }) => rankColumn(key)?.name === name)
    return field ? [plainText(field.text ?? '')] : []
  })
}

const FEWEST = 2

/** 0, 1, 2, … or 1, 2, 3, …: a row that is put in between would change them all. */
function isCount(ids: readonly string[]): boolean {
  const first = Number(ids[0])
  if (ids.length < FEWEST || (first !== 0 && first !== 1)) return false
  return ids.every((id, index) => id === String(first + index))
}

/** What a column shows of the order of day and month is no guess any more. */
function withOrder(context: ParseContext, { habits }: RowsContext): ParseContext {
  const { defaults } = context
  if (defaults.dateOrder !== null || habits.order === null) return context
  return { ...context, defaults: { ...defaults, dateOrder: habits.order } }
}
