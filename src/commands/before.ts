/** What the last build printed of some pages. */
import type { PrintedPages, SheetRecord } from '../store/sheet-records.js'

export interface Before {
  /** Of what all of them were made with; null where that differs, or nothing was printed. */
  readonly edition: string | null
  readonly pages: PrintedPages
}

export const NOTHING_BEFORE: Before = { edition: null, pages: new Map() }

export function takeFromRecord(record: SheetRecord | null): Before {
  return record ? { edition: record.edition, pages: record.pages() } : NOTHING_BEFORE
}
