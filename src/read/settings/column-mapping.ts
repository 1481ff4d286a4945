/** `columns` of a _defaults.yaml → the field that each column of a table gives. */
import * as v from 'valibot'
import { COLUMN_FIELDS, type ColumnMapping, type ColumnTarget } from '../../record/columns.js'

/** Leaves a column out; `~` does as well. */
const OUT = '-'

const target = v.nullable(
  v.picklist(
    [...COLUMN_FIELDS, OUT],
    `must be one of ${COLUMN_FIELDS.join(', ')}, or “${OUT}” in quotes to leave the column out`,
  ),
)

/** A list of fields, or a map from names of columns to fields. */
export const columnsSchema = v.pipe(
  v.union(
    [v.array(target), v.record(v.string(), target)],
    `must be a list such as [date, headline, '-', body], or a map such as {Titel: headline, Tekst: body}, of ${COLUMN_FIELDS.join(', ')}`,
  ),
  v.transform((columns): ColumnMapping => {
    if (Array.isArray(columns)) return { kind: 'positions', fields: columns.map(settle) }
    const fields = Object.entries(columns).map(
      ([name, field]) => [name.trim().toLowerCase(), settle(field)] as const,
    )
    return { kind: 'names', fields: Object.fromEntries(fields) }
  }),
)

function settle(field: ColumnTarget | typeof OUT): ColumnTarget {
  return field === OUT ? null : field
}
