/** What sheets hand to the pages that span the archive: the type of a row of `sheet-summary.ts`. */
import type { Holding } from '../record/entry.js'
import type { PageBy } from '../record/page-kinds.js'
import type { DaysContext, HeldDay } from './plan-days.js'
import type { YearContext } from './plan-year.js'
import type { YearPart } from './year-part.js'

/** What the pages of a sheet are made from. */
export type SheetContent = DaysContent | YearContent

export interface DaysContent {
  readonly kind: 'days'
  readonly context: DaysContext
  readonly days: readonly HeldDay[]
  /** The articles without a day. */
  readonly loose: readonly Holding[]
}

export interface YearContent {
  readonly kind: 'year'
  readonly context: YearContext
  readonly parts: readonly YearPart[]
  readonly pages: readonly PageBy<'year'>[]
}

/**
 * A part is plain data: it crosses threads, and is kept as JSON in the record of its sheet. Parts come in the
 * order of the sheets: each year, then its days.
 */
export interface Contribution<Part, Whole extends Collecting<Part>> {
  /** Null where a sheet has nothing to hand over. */
  readonly gather: (sheet: SheetContent) => Part | null
  readonly begin: () => Whole
}

export interface Collecting<Part> {
  add(part: Part): void
}
