/** The blocks of a body → the one that is its lead. */
import { hasText } from '../block-text.js'
import type { Block } from './settle-blocks.js'

/** The first paragraph with words in it; a text without one begins with a list, a quotation or a table. */
export function findLead(blocks: readonly Block[]): Block | undefined {
  return (
    blocks.find((block) => block.type === 'paragraph' && hasText(block)) ?? blocks.find(hasText)
  )
}
