/** What `columns` of _defaults.yaml says: which field of an article each column of a table gives. */

/** The fields that a column may give, as users write them. */
export const COLUMN_FIELDS = [
  'headline',
  'date',
  'time',
  'year',
  'month',
  'day',
  'updated',
  'authors',
  'sources',
  'topics',
  'language',
  'lead',
  'body',
  'url',
  'kicker',
  'dateline',
  'id',
  'image',
  'status',
] as const

export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** Null: the column is left out. */
export type ColumnTarget = ColumnField | null

/** By position, for tables without a header line; or by the names in the header line, in lower case. */
export type ColumnMapping =
  | { readonly kind: 'positions'; readonly fields: readonly ColumnTarget[] }
  | { readonly kind: 'names'; readonly fields: Readonly<Record<string, ColumnTarget>> }
