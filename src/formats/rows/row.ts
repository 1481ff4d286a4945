/** What a row of a table and an object of a list have alike: values under keys, and the place where they stand. */
import type { HeaderField } from '../../article/fields/header-field.js'
import type { PlacedRemark } from '../../article/remark.js'

/** A value of a row. One that holds maps in maps has no `text` that a reader could use. */
export interface RowField extends HeaderField {
  /** Paragraphs, where the value is a tree of them, or a list. */
  readonly paragraphs?: readonly string[]
  /** The value is HTML, whatever it looks like. */
  readonly isHtml?: boolean
}

export interface Row {
  /** Where it begins and ends in the text of the file. */
  readonly start: number
  readonly end: number
  /** In their order; those without a value are left out. */
  readonly fields: readonly RowField[]
  readonly remarks: readonly PlacedRemark[]
  /** Why it is none of the records; null where it may be one. */
  readonly fault: PlacedRemark | null
}
