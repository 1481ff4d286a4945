/** An article and blocks of its body → the same without them; the lead is then what comes first of the rest. */
import type { Article } from '../../record/article.js'
import { textOf } from '../../text/block-text.js'
import { findLead, type Block } from './settle-blocks.js'

/** `taken`: indices of blocks. */
export function leaveOut(article: Article, taken: ReadonlySet<number>): Article {
  const blocks = article.body.children as readonly Block[]
  const left = blocks.filter((_, index) => !taken.has(index))
  const isLeadTaken = blocks.some(
    (block, index) => taken.has(index) && textOf(block) === article.lead,
  )
  const lead = findLead(left)
  return {
    ...article,
    body: { ...article.body, children: left },
    lead: isLeadTaken ? (lead ? textOf(lead) : '') : article.lead,
  }
}
