/** A file that seems to hold more rows than there can be articles in it → that, and nothing read of it. */
import { remarkCrowded } from '../../article/crowded.js'
import type { ParsedFile } from '../../record/article.js'
import type { FormatName } from '../../record/formats.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import { settleRows } from './settle-rows.js'

/** Null where so many rows can be articles. */
export function refuseCrowded(
  rows: number,
  format: FormatName,
  source: SourceText,
  context: ParseContext,
): ParsedFile | null {
  const fault = remarkCrowded(rows, source.text.length)
  if (!fault) return null
  const whole = { start: 0, end: source.text.length, fields: [], remarks: [], fault }
  return settleRows([whole], format, source, context, [])
}
