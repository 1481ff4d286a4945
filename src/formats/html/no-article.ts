/** A page and its text → why it holds no article; null for one that does. */
import type { Block } from '../../article/body/settle-blocks.js'
import type { Remark } from '../../article/remark.js'
import { findNotice } from '../../raw/page/not-an-article.js'
import { isProse } from '../../raw/prose.js'
import { textOf } from '../../text/block-text.js'
import { textIn, type PageTree } from './page-tree.js'

/** So many headings that are links, or articles, make a list. */
const MANY_TEASERS = 8
/** An article under a list of others has more running text than this. */
const MUCH_PROSE = 600
const TEASERS = 'h2 a[href], h3 a[href], h4 a[href], h1 a[href], a[href] h2, a[href] h3, a[href] h4'
const SHORTEST_TEASER = 15

/** Counted before furniture is left out. */
export function countTeasers(tree: PageTree): number {
  const teasers = [...tree.querySelectorAll(TEASERS)].filter(
    (each) => textIn(each).length >= SHORTEST_TEASER,
  )
  return Math.max(teasers.length, [...tree.querySelectorAll('article')].length)
}

export function whyNoArticle(
  texts: readonly string[],
  blocks: readonly Block[],
  teasers: number,
  isMarked: boolean,
): Remark | null {
  const notice = findNotice(texts.join('\n'))
  if (notice !== null) return { rule: 'not-an-article', words: [notice] }
  const longest = longestProse(blocks)
  const links = countLinks(blocks)
  const isList = teasers >= MANY_TEASERS || links >= MANY_TEASERS * 2
  if (isMarked || !isList || longest >= MUCH_PROSE) return null
  return { rule: 'index-page', words: [`a list of ${Math.max(teasers, links)} links to others`] }
}

/** The running text that stands together. */
function longestProse(blocks: readonly Block[]): number {
  let [longest, run] = [0, 0]
  for (const block of blocks) {
    const text = textOf(block)
    const isText = block.type !== 'list' && !isLinked(block) && isProse(text)
    if (isText) run += text.length
    else if (text.length > 0 && (block.type === 'heading' || isLinked(block))) run = 0
    longest = Math.max(longest, run)
  }
  return longest
}

function isLinked(block: Block): boolean {
  return (
    block.type !== 'table' &&
    block.type !== 'code' &&
    'children' in block &&
    block.children.some(
      (each) =>
        each.type === 'link' &&
        textOf(each).length >= SHORTEST_TEASER &&
        textOf(each).length * 2 > textOf(block).length,
    )
  )
}

function countLinks(blocks: readonly Block[]): number {
  return blocks.reduce((count, block) => {
    if (block.type === 'list')
      return (
        count +
        block.children.filter((item) => item.children.some((each) => isLinked(each as Block)))
          .length
      )
    return count + (isLinked(block) ? 1 : 0)
  }, 0)
}
