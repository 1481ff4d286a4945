/** The Markdown of a file of an archive → the blocks of its body, whatever system wrote it. */
import type { BodyNote } from '../article/body/settle-context.js'
import { findHiddenComments, type HiddenComment } from '../text/hidden-comments.js'
import { leaveOut, traceBack } from '../text/trace.js'
import { parseMarkdownBody, type MarkdownBody } from './body.js'
import { takeOutShortcodes } from './shortcodes.js'

/** Offsets are in `text`, as it stands in the file. */
export function readArticleBody(text: string, folder: string, isMdx: boolean): MarkdownBody {
  const comments = findHiddenComments(text, true)
  const shown = leaveOut(text, comments)
  const plain = takeOutShortcodes(shown.text, isMdx)
  const body = parseMarkdownBody(plain.text, folder, true)
  if (plain.edits.length === 0 && comments.length === 0) return body
  const back = (offset: number): number => traceBack(traceBack(offset, plain.edits), shown.edits)
  const placed = <Placed extends { readonly offset: number }>(each: Placed): Placed => ({
    ...each,
    offset: back(each.offset),
  })
  const codes = plain.notes.map(({ words, offset }) => ({
    rule: 'shortcode' as const,
    words,
    offset: traceBack(offset, shown.edits),
  }))
  return {
    ...body,
    offsets: new Map(Array.from(body.offsets, ([block, offset]) => [block, back(offset)])),
    notes: [
      ...comments.flatMap((comment) => noteOpen(comment, text)),
      ...codes,
      ...body.notes.map(placed),
    ],
    files: body.files.map(placed),
    comments: comments.map(({ start }) => start),
  }
}

/** Its words are told nowhere, for the report is public. */
function noteOpen({ start, end, isOpen }: HiddenComment, text: string): readonly BodyNote[] {
  const count = text.slice(start, end).match(/\p{L}[\p{L}\p{N}]*/gu)?.length ?? 0
  return isOpen ? [{ rule: 'open-comment', words: String(count), offset: start }] : []
}
