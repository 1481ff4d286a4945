/** HTML of a page, message or export → the blocks of an article: the tags of prose, and the text of the others. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { cleanHtml } from './clean-html.js'
import { readHtml } from './read-html.js'
import { settleBlocks, type SettledBlocks } from './settle-blocks.js'

/** Deeper tables are text. */
const DEEPEST = 2

/** Relative addresses start from `folder`. All blocks are said to begin at offset 0. */
export function htmlBody(html: string, folder = ''): SettledBlocks {
  return settleBlocks(readNodes(html, 0), 0, folder)
}

function readNodes(html: string, depth: number): Root {
  const children = [...cleanHtml(html, (cell) => (depth < DEEPEST ? readCell(cell, depth) : []))]
  return readHtml({ type: 'root', children }).root
}

/** A cell has phrases only: what stood in paragraphs is parted by line breaks. */
function readCell(html: string, depth: number): PhrasingContent[] {
  return joinPhrases(readNodes(html, depth + 1).children)
}

function joinPhrases(blocks: readonly RootContent[]): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const phrases =
      block.type === 'paragraph' || block.type === 'heading'
        ? block.children
        : 'children' in block
          ? joinPhrases(block.children)
          : 'value' in block
            ? [{ type: 'text' as const, value: block.value }]
            : []
    return index === 0 ? phrases : [{ type: 'break' }, ...phrases]
  })
}
