/** Sorted keys and the path → both dates of an article, and what is left of the keys. */
import type { PublicationDate, UpdateDate } from '../../record/date.js'
import type { SourcePath } from '../../record/strings.js'
import type { DateHabits } from '../dates/date.js'
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from '../fields/header-field.js'
import type { Manuscript } from './manuscript.js'
import { settlePublication, settleUpdate, type SettledDate } from './date.js'

export interface ManuscriptDates {
  readonly publication: SettledDate<PublicationDate>
  readonly update: SettledDate<UpdateDate | null>
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

export function settleDates(
  { known, start }: Pick<Manuscript, 'known' | 'start'>,
  path: SourcePath,
  habits: DateHabits,
): ManuscriptDates {
  const publication = settlePublication(known.get('date') ?? [], { path, start }, habits)
  const update = settleUpdate(known.get('updated') ?? [], habits)
  return {
    publication,
    update,
    unused: [...publication.unused, ...update.unused],
    remarks: [...publication.remarks, ...update.remarks],
  }
}
