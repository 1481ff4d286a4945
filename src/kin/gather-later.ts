/** What was found of later articles → for each earlier one, the first few that came later. */
import { MOST_KIN, type Kin } from '../record/kin.js'

export interface LaterAnswer extends Kin {
  /** The article that was asked for. */
  readonly id: number
}

/**
 * For each of `ids` the articles that name it as related, in the order of `answers`, which is that of time. A list that
 * is full never changes again, so that the page of an old article comes to rest.
 */
export function gatherLater(
  ids: Iterable<number>,
  answers: Iterable<LaterAnswer>,
): ReadonlyMap<number, readonly number[]> {
  const later = new Map(Array.from(ids, (id): [number, number[]] => [id, []]))
  for (const { id, related } of answers)
    for (const earlier of related) {
      const list = later.get(earlier)
      if (list !== undefined && list.length < MOST_KIN) list.push(id)
    }
  return later
}
