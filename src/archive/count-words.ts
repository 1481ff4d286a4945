/** An article → the number of words in its headline and body. */
import type { Nodes } from 'mdast'
import type { Article } from '../record/article.js'

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

function countIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
