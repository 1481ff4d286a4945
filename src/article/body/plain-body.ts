/** Plain text of a field → the blocks of an article. */
import { findHiddenComments } from '../../text/hidden-comments.js'
import { leaveOut } from '../../text/trace.js'
import { plainParagraphs } from './plain-paragraphs.js'
import type { SettledBlocks } from './settle-blocks.js'

/** Blank lines divide paragraphs. All blocks are said to begin at offset 0. */
export function plainBody(text: string): SettledBlocks {
  const comments = findHiddenComments(text, false)
  const blocks = plainParagraphs(leaveOut(text, comments).text)
  const offsets = new Map(blocks.map((block) => [block, 0]))
  return { blocks, offsets, notes: [], files: [], comments: comments.map(() => 0) }
}
