/** The tree of a page → the HTML of its main text: what is marked as such, what a reading view finds, or all. */
import { findMainText, growTree, textIn, type PageTree } from './page-tree.js'

export interface PageText {
  readonly html: string
  readonly by: 'mark' | 'reading view' | 'body'
}

const MARKED =
  '[itemprop~="articleBody"], .entry-content, .article-body, .article__body, .articlebody, .article-content, .article__content, .post-content, .post-body, .post__content, .story-body, .story-content, .news-body, .article-text, .e-content'
const SHORTEST_MARKED = 120
const SHORTEST_MAIN = 140
/** A reading view that keeps less of the text than this has lost some of it. */
const LEAST_SHARE = 0.3
/** So many tags would take a reading view too long. */
const MOST_TAGS = 15_000

/** `tags` is how many the page has. */
export function findPageText(tree: PageTree, tags: number): PageText {
  const marked = outermost(tree)
  if (marked !== null) return { html: marked, by: 'mark' }
  const all = tree.body.innerHTML
  const length = textIn(tree.body).length
  const main = tags > MOST_TAGS ? '' : findMainText(growTree(all))
  const found = main === '' ? 0 : textIn(growTree(main).body).length
  if (found >= SHORTEST_MAIN && found >= Math.min(length * LEAST_SHARE, 1500))
    return { html: main, by: 'reading view' }
  const article = [...tree.querySelectorAll('article, main, [role="main"]')].find(
    (each) => textIn(each).length >= Math.max(found, 40),
  )
  return { html: article?.innerHTML ?? all, by: 'body' }
}

/** All stretches that the page marks as the text of an article, where they hold one. */
function outermost(tree: PageTree): string | null {
  const marked = [...tree.querySelectorAll(MARKED)].slice(0, 50)
  const outer = marked.filter(
    (each) => !marked.some((other) => other !== each && other.contains(each)),
  )
  const [first, ...others] = outer.filter((each) => textIn(each).length >= SHORTEST_MARKED)
  if (!first) return null
  const article = first.closest('article')
  const own = others.filter((each) => article !== null && article.contains(each))
  return [first, ...own].map((each) => each.innerHTML).join('\n')
}
