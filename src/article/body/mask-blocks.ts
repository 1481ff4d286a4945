/** The blocks of an article → the same, with what a masker takes out of their words taken out. */
import type { RootContent } from 'mdast'
import { textOf } from '../../text/block-text.js'
import type { MaskedText } from '../fields/private-words.js'

export interface MaskedBlocks<Block extends RootContent> {
  readonly blocks: readonly Block[]
  /** How many were taken out. */
  readonly count: number
}

/** A link that writes to somebody, or calls: its words stay, masked. */
const REACHES = /^(?:mailto|tel|sms):/i

export function maskBlocks<Block extends RootContent>(
  blocks: readonly Block[],
  mask: (text: string) => MaskedText,
): MaskedBlocks<Block> {
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
    if (node.type === 'link' && REACHES.test(node.url)) {
      const masked = mask(textOf(node))
      count += Math.max(masked.count, 1)
      return { type: 'text', value: masked.text }
    }
    return { ...node, children: (node.children as RootContent[]).map(maskNode) } as RootContent
  }
  return { blocks: blocks.map((block) => maskNode(block) as Block), count }
}
