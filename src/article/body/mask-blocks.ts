/** The blocks of an article → the same, with what a masker takes out of their words taken out. */
import type { RootContent } from 'mdast'
import type { MaskedText } from '../fields/private-words.js'
import type { Block } from './settle-blocks.js'

export interface MaskedBlocks {
  readonly blocks: readonly Block[]
  /** How many were taken out. */
  readonly count: number
}

export function maskBlocks(
  blocks: readonly Block[],
  mask: (text: string) => MaskedText,
): MaskedBlocks {
  let count = 0
  const maskNode = (node: RootContent): RootContent => {
    if ('value' in node) {
      const masked = mask(node.value)
      count += masked.count
      return masked.count === 0 ? node : { ...node, value: masked.text }
    }
    if (node.type === 'image') {
      const masked = mask(node.alt ?? '')
      count += masked.count
      return masked.count === 0 ? node : { ...node, alt: masked.text }
    }
    if (!('children' in node)) return node
    return { ...node, children: (node.children as RootContent[]).map(maskNode) } as RootContent
  }
  return { blocks: blocks.map((block) => maskNode(block) as Block), count }
}
