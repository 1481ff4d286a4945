/** The Markdown of a file of an archive → the blocks of its body, whatever system wrote it. */
import { traceBack } from '../text/trace.js'
import { parseMarkdownBody, type MarkdownBody } from './body.js'
import { takeOutShortcodes } from './shortcodes.js'

/** Offsets are in `text`, as it stands in the file. */
export function readArticleBody(text: string, folder: string, isMdx: boolean): MarkdownBody {
  const plain = takeOutShortcodes(text, isMdx)
  const body = parseMarkdownBody(plain.text, folder, true)
  if (plain.edits.length === 0) return body
  const back = <Placed extends { readonly offset: number }>(placed: Placed): Placed => ({
    ...placed,
    offset: traceBack(placed.offset, plain.edits),
  })
  const notes = plain.notes.map((note) => ({ ...note, rule: 'shortcode' as const }))
  return {
    ...body,
    offsets: new Map(
      Array.from(body.offsets, ([block, offset]) => [block, traceBack(offset, plain.edits)]),
    ),
    notes: [...notes, ...body.notes.map(back)],
    files: body.files.map(back),
  }
}
