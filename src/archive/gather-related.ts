/** What came before and after the articles of a sheet → what the page of each shows of it. */
import type {
  LaterArticle,
  EarlierArticles,
  RelatedArticle,
  RelatedArticles,
} from '../record/related.js'

/** Later articles, or later copies, that a page tells of: the first. Once there are so many, a newer one changes nothing. */
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
