/** A page and what is known of the last time it was printed → why it is printed, or is not. */
import type { PageDigest } from '../../archive/page-digest.js'
import type { PrintReason } from '../../record/print-tasks.js'
import type { PrintedPage } from '../../record/written.js'

export interface PageHistory {
  readonly digest: PageDigest
  /** The page as the last build left it. */
  readonly last: PrintedPage | null
  /** The same, if the file is still there as it was; else null. */
  readonly found: PrintedPage | null
  /** Whether settings, templates and code are the same. */
  readonly isSameEdition: boolean
}

/** The first reason that holds. */
export function explainPage({ digest, last, found, isSameEdition }: PageHistory): PrintReason {
  if (last === null) return 'new'
  if (!isSameEdition) return 'edition'
  if (last.text !== digest.text) return 'text'
  if (last.view !== digest.view) return 'view'
  return found === null ? 'file' : 'unchanged'
}

/** The reasons in words. */
export const REASONS: Readonly<Record<PrintReason, string>> = {
  new: 'is new: no build has printed it here before',
  edition:
    'was rendered, because settings, templates, the navigation or Pressmark itself have changed since it was printed',
  text: 'was rendered, because the record of its article has changed: its source file, a setting or an authority file that it is read by',
  view: 'was rendered, because what it shows of other articles has changed: a list, a neighbour, a topic, its own place',
  file: 'was rendered, because the file was gone or had been changed by somebody else',
  unchanged: 'was left alone: nothing that it shows has changed',
}
