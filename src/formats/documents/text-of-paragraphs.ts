/** The paragraphs of a document → its text: line by line for the export of a database, paragraph by paragraph for others. */
import { plainRecord } from '../../raw/shapes/plain-record.js'
import { RAW_SHAPES } from '../raw-shapes.js'
import type { ParagraphLines } from './paragraph-lines.js'

export function textOfParagraphs(paragraphs: ParagraphLines): string {
  const lines = paragraphs.lines()
  return isExport(lines) ? lines : paragraphs.paragraphs()
}

function isExport(text: string): boolean {
  return RAW_SHAPES.some((shape) => shape !== plainRecord && shape.findStarts(text).length > 0)
}
