/** The blocks of a message in HTML → its lines, and the blocks of those lines that are its own. */
import type { Block } from '../../article/body/settle-blocks.js'
import { plainParagraph } from '../../article/body/plain-paragraphs.js'
import type { LineKind } from '../../article/mail/quoted-lines.js'
import { linesOf } from '../../text/block-text.js'

/** A line of a block; a blank one stands between two blocks. */
export interface BlockLine {
  readonly text: string
  readonly block: Block | null
}

/** A quotation is quoted with `>`, as in plain text. */
export function listBlockLines(blocks: readonly Block[]): readonly BlockLine[] {
  return blocks.flatMap((block) => {
    const mark = block.type === 'blockquote' ? '> ' : ''
    const lines = linesOf(block).map((line) => ({ text: `${mark}${line}`, block }))
    return [...lines, { text: '', block: null }]
  })
}

/** A block of which all lines are its own stays as it is; of another, these lines become a paragraph. */
export function keepOwnBlocks(
  lines: readonly BlockLine[],
  kinds: readonly LineKind[],
): readonly Block[] {
  const own = new Map<Block, string[]>()
  const counts = new Map<Block, number>()
  for (const [index, { text, block }] of lines.entries()) {
    if (block === null) continue
    counts.set(block, (counts.get(block) ?? 0) + 1)
    const kept = own.get(block) ?? []
    if (kinds[index] === 'own') kept.push(text)
    own.set(block, kept)
  }
  return [...own].flatMap(([block, kept]) => {
    if (kept.length === counts.get(block)) return [block]
    return kept.length === 0 ? [] : [plainParagraph(kept.join('\n'))]
  })
}
