/** The fields of a row → by what they may give, the likeliest first; those that are nobody's business apart. */
import { addTo } from '../../record/by-key.js'
import { isComment } from '../../article/fields/comment-keys.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { HEADLINE, isSwedishHeadline } from '../../article/fields/keys.js'
import { rankColumn, type ColumnName } from './column-names.js'
import type { RowField } from './row.js'

export interface RowGroups {
  readonly known: ReadonlyMap<ColumnName, readonly RowField[]>
  readonly unknown: readonly RowField[]
  /** What readers said of the article. */
  readonly comments: readonly RowField[]
  /** The column `Rubrik` is that of the headline. */
  readonly isRubrik: boolean
}

export function groupFields(fields: readonly RowField[]): RowGroups {
  const ranked: { name: ColumnName; rank: number; field: RowField }[] = []
  const unknown: RowField[] = []
  const comments: RowField[] = []
  const isRubrik = isSwedishHeadline(fields, rankColumn)
  for (const field of fields) {
    const found = isRubrik && plainKey(field.key) === 'rubrik' ? HEADLINE : rankColumn(field.key)
    if (isComment(field.key, field.text ?? '')) comments.push(field)
    else if (found) ranked.push({ ...found, field })
    else unknown.push(field)
  }
  const known = new Map<ColumnName, RowField[]>()
  for (const { name, field } of ranked.toSorted((a, b) => a.rank - b.rank))
    addTo(known, name, field)
  return { known, unknown, comments, isRubrik }
}
