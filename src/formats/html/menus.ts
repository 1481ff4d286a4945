/** A block of a page → whether it leads to other pages, or is a picture, and so says nothing of the article. */
import type { Block } from '../../article/body/settle-blocks.js'
import { textOf } from '../../text/block-text.js'

type Node = Parameters<typeof textOf>[0]

/** So much of the letters of a menu are those of its links. */
const SHARE = 0.6
const FEW_LINKS = 2
const MANY_LINKS = 3

/** Above a headline, two links make a menu. */
export function isMenu(block: Block): boolean {
  const { links, letters } = countLinks(block)
  return links >= FEW_LINKS && letters >= lettersOf(textOf(block)) * SHARE
}

/** A line about an article may have the links of its day, its author and its section: a menu is a list, or a table. */
export function isLinkList(block: Block): boolean {
  if (block.type !== 'list' && block.type !== 'table') return false
  return isMenu(block) && countLinks(block).links >= MANY_LINKS
}

/** The words of a picture are about it, and the name of its file may hold the day when it was taken. */
export function isPicture(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  return block.children.every(
    (each) =>
      each.type === 'image' ||
      (each.type === 'link' && PICTURE.test(each.url)) ||
      textOf(each).trim() === '',
  )
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i

function countLinks(node: Node): { readonly links: number; readonly letters: number } {
  if (node.type === 'link') return { links: 1, letters: lettersOf(textOf(node)) }
  if (!('children' in node)) return { links: 0, letters: 0 }
  let [links, letters] = [0, 0]
  for (const child of node.children as readonly Node[]) {
    const own = countLinks(child)
    links += own.links
    letters += own.letters
  }
  return { links, letters }
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length
}
