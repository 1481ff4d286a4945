/** Plain text of a field → the blocks of an article. */
import { plainParagraphs } from './plain-paragraphs.js'
import type { SettledBlocks } from './settle-blocks.js'

/** Blank lines divide paragraphs. All blocks are said to begin at offset 0. */
export function plainBody(text: string): SettledBlocks {
  const blocks = plainParagraphs(text)
  return { blocks, offsets: new Map(blocks.map((block) => [block, 0])), notes: [], files: [] }
}
