/** What came before and after the articles of a sheet → what the page of each shows of it. */
import type { Descendant, Forebears, Kin, Kinship } from '../record/related.js'

/** Later articles, or later copies, that a page tells of: the first. Once there are so many, a newer one changes nothing. */
const MOST_LATER = 5

/** `later` is in order of time. */
export function gatherKinship(
  own: readonly Forebears[],
  later: readonly Descendant[],
): readonly Kinship[] {
  const followers = own.map((): { readonly copies: Kin[]; readonly later: Kin[] } => {
    return { copies: [], later: [] }
  })
  for (const { of, isCopy, kin } of later) {
    const known = followers[of]
    const list = isCopy ? known?.copies : known?.later
    if (list && list.length < MOST_LATER) list.push(kin)
  }
  return own.map(({ copies, related }, index) => ({
    copies: [...copies, ...followers[index]!.copies],
    related,
    later: followers[index]!.later,
  }))
}
