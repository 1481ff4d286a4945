/** The blocks of a page → the same without the mail addresses in their text. */
import type { RootContent } from 'mdast'
import type { Block } from '../../article/body/settle-blocks.js'

const ADDRESS =
  /(?<![\p{L}\p{N}._%+/-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu
const INSTEAD = '[@]'

export interface CleanBlocks {
  readonly blocks: readonly Block[]
  readonly count: number
}

export function leaveOutAddresses(blocks: readonly Block[]): CleanBlocks {
  let count = 0
  const clean = (node: RootContent): RootContent => {
    if ('value' in node) {
      if (!node.value.includes('@')) return node
      const value = node.value.replace(ADDRESS, () => {
        count += 1
        return INSTEAD
      })
      return { ...node, value }
    }
    return 'children' in node
      ? ({ ...node, children: (node.children as RootContent[]).map(clean) } as RootContent)
      : node
  }
  return { blocks: blocks.map((block) => clean(block) as Block), count }
}
