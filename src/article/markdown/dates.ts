/** Sorted front matter and the path → both dates of an article, and what is left of the keys. */
import type { PublicationDate, UpdateDate } from '../../record/date.js'
import type { SourcePath } from '../../record/strings.js'
import type { DateHabits } from '../dates/date.js'
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from '../fields/header-field.js'
import type { SortedFields } from '../fields/keys.js'
import { settlePublication, settleUpdate, type SettledDate } from './date.js'

export interface MarkdownDates {
  readonly publication: SettledDate<PublicationDate>
  readonly update: SettledDate<UpdateDate | null>
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

export function settleDates(
  known: SortedFields['known'],
  path: SourcePath,
  habits: DateHabits,
): MarkdownDates {
  const publication = settlePublication(known.get('date') ?? [], path, habits)
  const update = settleUpdate(known.get('updated') ?? [], habits)
  return {
    publication,
    update,
    unused: [...publication.unused, ...update.unused],
    remarks: [...publication.remarks, ...update.remarks],
  }
}
