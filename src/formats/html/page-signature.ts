/** The last block of a page that names no author elsewhere → who signed it there, and the blocks without that line. */
import { sourceBookOf } from '../../article/fields/source-book.js'
import type { Block } from '../../article/body/settle-blocks.js'
import type { Remark } from '../../article/remark.js'
import { EMPTY_DRAFT } from '../../raw/draft.js'
import { findAuthorOfNote, readEndNames } from '../../raw/names/end-names.js'
import { initialsEvidence } from '../../raw/read-head.js'
import type { ParseContext } from '../../record/settings.js'
import { hasText, textOf } from '../../text/block-text.js'
import { isMenu } from './menus.js'

export interface PageSignature {
  readonly authors: readonly string[]
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

/** Of the webmaster, below the text. */
const ADDRESS = /^\S+@\S+$/

/** `Words: Ann Roe`, `This entry was posted by Tom Venn on …`, or a name alone, below the text. */
export function readPageSignature(
  blocks: readonly Block[],
  headline: string,
  context: ParseContext,
): PageSignature {
  const last = blocks.findLastIndex((block) => hasText(block) && !ADDRESS.test(textOf(block)))
  const paragraphs = blocks.slice(0, last + 1).map((block) => {
    const text = block.type === 'paragraph' && !isMenu(block) ? textOf(block) : ''
    return { text, start: 0, end: text.length }
  })
  const found = readEndNames(
    paragraphs,
    { draft: { ...EMPTY_DRAFT, headline }, book: sourceBookOf(context.authorities) },
    initialsEvidence(paragraphs.map(({ text }) => text).join('\n'), context),
  )
  const authors = found?.found.authors ?? []
  if (found && authors.length > 0) {
    const remarks = (found.remarks ?? []).filter(({ rule }) => rule === 'author-guessed')
    return { authors, blocks: blocks.toSpliced(last, 1), remarks }
  }
  const note = findAuthorOfNote(paragraphs)
  if (!note) return { authors: [], blocks, remarks: [] }
  return {
    authors: [note.name],
    blocks,
    remarks: [{ rule: 'author-guessed', words: [note.name] }],
  }
}
