/** A delimited text → its records, an article a row; or none, where it is a table of something else. */
import type { ParsedFile } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import { diagnoseRemark, type PlacedRemark } from '../../article/remark.js'
import { refuseCrowded } from '../rows/refuse-crowded.js'
import { settleRows } from '../rows/settle-rows.js'
import type { Row } from '../rows/row.js'
import { fillFlags } from './fill-flags.js'
import { findDelimiter } from './find-delimiter.js'
import { nameColumns } from './name-columns.js'
import { holdsProse, proposeColumns } from './propose-columns.js'
import { readCells, type CellRow } from './read-cells.js'
import { rowsOfTable } from './rows-of-table.js'
import { splitSwallowed } from './split-swallowed.js'

/** Never throws. Nothing in a cell is computed. */
export function parseTable(source: SourceText, context: ParseContext): ParsedFile {
  const { text } = source
  const { delimiter, from } = findDelimiter(text)
  const { rows, strayQuotes } = readCells(text, { delimiter, from })
  const named = nameColumns(rows, context.defaults.columns)
  if (!named) return holdsProse(rows) ? askForColumns(rows, source, context) : leaveAlone(source)
  const crowded = refuseCrowded(named.rows.length, 'table', source, context)
  if (crowded) return crowded
  const whole = splitSwallowed(named.rows, named.columns.length, text, delimiter)
  const stray = [...strayQuotes, ...whole.strayQuotes].map((offset): PlacedRemark => ({
    rule: 'stray-quote',
    words: [],
    offset,
  }))
  const records = rowsOfTable({ ...named, rows: whole.rows }, text, delimiter)
  return settleRows(fillFlags(records), 'table', source, context, [...stray, ...named.remarks])
}

function askForColumns(
  rows: readonly CellRow[],
  source: SourceText,
  context: ParseContext,
): ParsedFile {
  const start = rows[0]?.start ?? 0
  const fault: PlacedRemark = { rule: 'no-columns', words: [proposeColumns(rows)], offset: start }
  const whole: Row = { start, end: source.text.length, fields: [], remarks: [], fault }
  return settleRows([whole], 'table', source, context, [])
}

function leaveAlone({ path, encoding, diagnostics, positionAt }: SourceText): ParsedFile {
  const remark: PlacedRemark = { rule: 'no-articles', words: ['the table'], offset: 0 }
  const told = diagnoseRemark(remark, path, positionAt(0))
  return { file: path, encoding, records: [], diagnostics: [...diagnostics, told] }
}
