/** The fields of a row → by what they may give, the likeliest first; those that are nobody's business apart. */
import { addTo } from '../../record/by-key.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { rankColumn, type ColumnName } from './column-names.js'
import type { RowField } from './row.js'

export interface RowGroups {
  readonly known: ReadonlyMap<ColumnName, readonly RowField[]>
  readonly unknown: readonly RowField[]
  /** What readers said of the article. */
  readonly comments: readonly RowField[]
}

const COMMENTS =
  /^(?:user|reader|post)?(?:comments?|commentlist|commenters?|replies|responses|reacties|kommentare|commentaires|comentarios)(?:data|text|html|json)?$/
const COUNT = /^\d{1,9}$/

export function groupFields(fields: readonly RowField[]): RowGroups {
  const ranked: { name: ColumnName; rank: number; field: RowField }[] = []
  const unknown: RowField[] = []
  const comments: RowField[] = []
  for (const field of fields) {
    const found = rankColumn(field.key)
    if (isComments(field)) comments.push(field)
    else if (found) ranked.push({ ...found, field })
    else unknown.push(field)
  }
  const known = new Map<ColumnName, RowField[]>()
  for (const { name, field } of ranked.toSorted((a, b) => a.rank - b.rank))
    addTo(known, name, field)
  return { known, unknown, comments }
}

/** Their number is no secret. */
function isComments({ key, text }: RowField): boolean {
  return COMMENTS.test(plainKey(key)) && !COUNT.test(text ?? '')
}
