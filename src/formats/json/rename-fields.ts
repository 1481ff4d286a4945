/** Fields under the keys of a file, and what the folder says of these → fields under the names that it gives them. */
import type { ColumnMapping } from '../../record/columns.js'
import { findOwn } from '../../record/find-own.js'
import { rankColumn } from '../rows/column-names.js'
import type { RowField } from '../rows/row.js'

/** A key that another one was given the field of does not give it. */
export function renameFields(
  fields: readonly RowField[],
  columns: ColumnMapping | null,
): readonly RowField[] {
  if (columns?.kind !== 'names') return fields
  const targets = new Set(
    Object.values(columns.fields).flatMap((target) =>
      target === null ? [] : (rankColumn(target)?.name ?? []),
    ),
  )
  return fields.flatMap((field) => {
    const target = findOwn(columns.fields, field.key.toLowerCase())
    if (target === null) return []
    if (target !== undefined) return [{ ...field, key: target }]
    const own = rankColumn(field.key)?.name
    const isTaken = own !== undefined && targets.has(own)
    return [isTaken ? { ...field, key: `column ${field.key}` } : field]
  })
}
