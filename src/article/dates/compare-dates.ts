/** Two dates that a source gives for one article → a warning where they disagree. */
import { calendarDate, type PublicationDate } from '../../record/date.js'
import type { PlacedRemark } from '../remark.js'

/** Where the folders and the name of a file say another day. */
export const PATH = 'the path'

/** They agree when one is the beginning of the other. `place` names where the other date stands. */
export function compareDates(
  kept: PublicationDate,
  other: PublicationDate,
  place: string,
  offset: number,
): readonly PlacedRemark[] {
  const [first, second] = [calendarDate(kept), calendarDate(other)]
  if (!first || !second || first.startsWith(second) || second.startsWith(first)) return []
  return [{ rule: 'date-conflict', words: [first, `${place} (${second})`], offset }]
}
