/** The earlier and later articles of a sheet's articles → the related articles on the page of each. */
import type {
  LaterArticle,
  EarlierArticles,
  RelatedArticle,
  RelatedArticles,
} from '../record/related.js'

/** A page lists the first later articles and copies only, so that newer ones no longer change it. */
const MOST_LATER = 5

/** `later` is in order of time. */
export function gatherRelated(
  own: readonly EarlierArticles[],
  later: readonly LaterArticle[],
): readonly RelatedArticles[] {
  const followers = own.map(
    (): { readonly copies: RelatedArticle[]; readonly later: RelatedArticle[] } => {
      return { copies: [], later: [] }
    },
  )
  for (const { of, isCopy, article } of later) {
    const known = followers[of]
    const list = isCopy ? known?.copies : known?.later
    if (list && list.length < MOST_LATER) list.push(article)
  }
  return own.map(({ copies, related }, index) => ({
    copies: [...copies, ...followers[index]!.copies],
    related,
    later: followers[index]!.later,
  }))
}
