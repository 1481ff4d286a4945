/** What the last build printed of some pages, by their paths. */
import type { PrintedPages, SheetRecord } from '../../store/sheet-records.js'

export interface PreviousOutput {
  /** Of what all of them were made with; null where that differs, or nothing was printed. */
  readonly edition: string | null
  readonly pages: PrintedPages
}

export const NO_PREVIOUS_OUTPUT: PreviousOutput = { edition: null, pages: new Map() }

export function takeFromRecord(record: SheetRecord | null): PreviousOutput {
  return record ? { edition: record.edition, pages: record.pages() } : NO_PREVIOUS_OUTPUT
}
