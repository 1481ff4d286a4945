/** Rows of a table → the same, with what an empty cell says in a column that asks whether a text is public: no. */
import { asksIfPublic } from '../../article/fields/draft-mark.js'
import { oneText } from '../../article/fields/header-field.js'
import type { Row, RowField } from '../rows/row.js'

export function fillFlags(rows: readonly Row[]): readonly Row[] {
  const flags = new Set(
    rows.flatMap(({ fields }) => fields.filter(asksIfPublic).map(({ key }) => key)),
  )
  if (flags.size === 0) return rows
  return rows.map((row) => ({ ...row, fields: [...row.fields, ...missingIn(row, flags)] }))
}

function missingIn({ fields, start }: Row, flags: ReadonlySet<string>): readonly RowField[] {
  return [...flags].flatMap((key) => {
    const has = fields.some((field) => field.key === key)
    return has ? [] : [{ key, offset: start, ...oneText('no') }]
  })
}
