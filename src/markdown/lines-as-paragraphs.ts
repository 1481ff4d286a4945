/** The blocks of a text in which each line is a paragraph, as programs that take articles out of pages write them → those paragraphs. */
import type { PhrasingContent } from 'mdast'
import type { Block } from '../article/body/settle-blocks.js'

/** Lines that were broken by their width end in the middle of a sentence. */
const SENTENCE_END = /[.!?…:][)"'”’»]*$/u
/** Of the lines, so many end a sentence. */
const FEWEST = 0.6

/** Whether no blank line stands within `body`, and most of its lines end a sentence. */
export function isLineByLine(body: string): boolean {
  const text = body.trim()
  if (/\n[ \t]*\n/.test(text)) return false
  const lines = text.split('\n').map((line) => line.trim())
  const ended = lines.filter((line) => SENTENCE_END.test(line)).length
  return lines.length > 1 && ended >= lines.length * FEWEST
}

export function splitAtLines(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return [block]
  const lines: PhrasingContent[][] = [[]]
  for (const child of block.children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ type: 'text', value })
      }
  }
  return lines
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }))
}
