/** HTML of a page, message or export → the blocks of an article: the tags of prose, and the text of the others. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { cleanHtml } from './clean-html.js'
import { decodeText } from './page-pieces.js'
import { readHtml } from './read-html.js'
import { settleBlocks, type SettledBlocks } from './settle-blocks.js'

/** Relative addresses start from `folder`. All blocks are said to begin at offset 0. */
export function htmlBody(html: string, folder = ''): SettledBlocks {
  return settleBlocks(readNodes(html), 0, folder)
}

function readNodes(html: string): Root {
  const children = [...cleanHtml(html, readCell)]
  return readHtml({ type: 'root', children }).root
}

/** A cell has phrases only: what stood in paragraphs is parted by line breaks. No table of data has one within it. */
function readCell(html: string): PhrasingContent[] {
  return joinPhrases(readNodes(html).children)
}

function joinPhrases(blocks: readonly RootContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const phrases of blocks.map(phrasesOf)) {
    if (joined.length > 0 && phrases.length > 0) joined.push({ type: 'break' })
    joined.push(...phrases)
  }
  return joined
}

function phrasesOf(block: RootContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children
  if ('children' in block) return joinPhrases(block.children)
  // Text without a tag is still HTML.
  return 'value' in block ? [{ type: 'text', value: decodeText(block.value) }] : []
}
