/** An article → the number of words in its headline and body. */
import type { Nodes } from 'mdast'
import type { Article } from '../record/article.js'

const WORD = /\S+/g

export function countWords({ headline, body }: Pick<Article, 'headline' | 'body'>): number {
  return countIn(headline) + countNode(body)
}

function countNode(node: Nodes): number {
  if ('value' in node) return countIn(node.value)
  if (!('children' in node)) return 0
  let words = 0
  for (const child of node.children) words += countNode(child)
  return words
}

/** Counts without a list of the words, which a text of some length is cheaper without. */
function countIn(text: string): number {
  WORD.lastIndex = 0
  let words = 0
  while (WORD.test(text)) words += 1
  return words
}
