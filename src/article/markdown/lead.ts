/** The blocks of a body → the one that is its lead. */
import { textOf } from '../block-text.js'
import type { Block } from './settle-blocks.js'

/** The first paragraph; a text without one begins with a list, a quotation or a table. */
export function findLead(blocks: readonly Block[]): Block | undefined {
  return (
    blocks.find(({ type }) => type === 'paragraph') ?? blocks.find((block) => textOf(block) !== '')
  )
}
