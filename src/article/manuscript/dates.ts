/** Sorted keys and the path → both dates of an article, and what is left of the keys. */
import type { PublicationDate, UpdateDate } from '../../record/date.js'
import type { SourcePath } from '../../record/strings.js'
import type { DateHabits } from '../dates/date.js'
import type { PlacedRemark } from '../remark.js'
import { plainKey } from '../fields/header-keys.js'
import type { HeaderField } from '../fields/header-field.js'
import type { Manuscript } from './manuscript.js'
import { settlePublication, settleUpdate, type SettledDate } from './date.js'

export interface ManuscriptDates {
  readonly publication: SettledDate<PublicationDate>
  readonly update: SettledDate<UpdateDate | null>
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

/** Where systems keep the address that an article had: Zola, Jekyll, Hugo, WordPress, feeds. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(
  'path permalink link guid slug wordpressurl oldurl oldpath'.split(' '),
)

/** What may say its day, the address of its own first. */
function findAddresses(
  known: Manuscript['known'],
  others: readonly HeaderField[],
): readonly HeaderField[] {
  return [
    ...(known.get('originalUrl') ?? []),
    ...others.filter(({ key }) => ADDRESS_KEYS.has(plainKey(key))),
    ...(known.get('aliases') ?? []),
  ]
}

export function settleDates(
  { known, unknown, spare, start }: Pick<Manuscript, 'known' | 'unknown' | 'spare' | 'start'>,
  path: SourcePath,
  habits: DateHabits,
): ManuscriptDates {
  const addresses = findAddresses(known, [...unknown, ...spare])
  const place = { path, start, addresses }
  const publication = settlePublication(known.get('date') ?? [], place, habits)
  const update = settleUpdate(known.get('updated') ?? [], habits)
  return {
    publication,
    update,
    unused: [...publication.unused, ...update.unused],
    remarks: [...publication.remarks, ...update.remarks],
  }
}
