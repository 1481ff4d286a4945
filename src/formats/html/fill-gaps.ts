/** The main text of a page → the same with the running text that the page shows between its paragraphs: boxes, asides. */
import type { Block } from '../../article/body/settle-blocks.js'
import { isProse } from '../../raw/prose.js'
import { textOf } from '../../text/block-text.js'
import { isMenu } from './menus.js'

/** More of it, and it is another text. */
const MOST = 8
const SHORTEST = 40

/** A reading view drops what is called an aside, or has a word in its class that others use for advertisements. */
export function fillGaps(main: readonly Block[], page: readonly Block[]): readonly Block[] {
  const places = new Map<string, number>()
  for (const [index, block] of page.entries()) {
    const text = textOf(block)
    if (text !== '' && !places.has(text)) places.set(text, index)
  }
  const known = new Set(main.flatMap(paragraphsIn))
  const filled: Block[] = []
  let last = -1
  for (const block of main) {
    const place = places.get(textOf(block)) ?? -1
    if (last !== -1 && place > last) {
      const between = page.slice(last + 1, place).filter((each) => isLost(each, known))
      if (between.length <= MOST) filled.push(...between)
    }
    filled.push(block)
    last = Math.max(last, place)
  }
  return filled
}

function isLost(block: Block, known: ReadonlySet<string>): boolean {
  if (block.type !== 'paragraph' || isMenu(block)) return false
  const text = textOf(block)
  const isWhole = isProse(text) || /\p{L}[.!?]["”’»]?$/u.test(text)
  return text.length >= SHORTEST && isWhole && !known.has(text)
}

/** Paragraphs, wherever they stand. */
function paragraphsIn(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [textOf(block)]
  return 'children' in block ? (block.children as readonly Block[]).flatMap(paragraphsIn) : []
}
