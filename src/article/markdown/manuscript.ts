/** The text of a Markdown file → its front matter, sorted by field, and the blocks of its body. */
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from '../fields/header-field.js'
import type { LeftOver } from '../fields/extra.js'
import { findDraftMark } from '../fields/draft-mark.js'
import { sortFields, spreadTables, type SortedFields } from '../fields/keys.js'
import { readFrontMatter, type FrontMatter } from './front-matter.js'
import { readArticleBody } from './article-body.js'
import { parseMarkdownBody } from './body.js'
import type { BodyNote, NamedFile } from './settle-context.js'
import type { Block, SettledBlocks } from './settle-blocks.js'

/** A file that has been read and not yet settled. Offsets are in its text. */
export interface Manuscript extends LeftOver {
  readonly known: SortedFields['known']
  /** The field that holds the text back. */
  readonly draft: HeaderField | null
  readonly blocks: readonly Block[]
  /** Where a block begins; the beginning of the body for one that was made up. */
  readonly offsetOf: (block: Block | undefined) => number
  /** Where the body begins. */
  readonly bodyStart: number
  /** Files that the body shows or links to. */
  readonly files: readonly NamedFile[]
  readonly remarks: readonly PlacedRemark[]
}

/** Longer words from a text are cut in a message. */
const LONGEST_WORDS = 60

/** Relative addresses in `text` start from `folder`. `isMdx`: the text may have modules and components. */
export function readManuscript(text: string, folder: string, isMdx = false): Manuscript {
  const header = readFrontMatter(text)
  const { known, unknown, repeated, spare } = sortFields(spreadTables(header.fields))
  const body = readArticleBody(text.slice(header.bodyStart), folder, isMdx)
  const shown = showHeader(header, folder)
  const { bodyStart, unread } = header
  const start = skipBlank(text, bodyStart)
  return {
    known,
    draft: findDraftMark(header.fields),
    unknown,
    spare: [...repeated, ...spare],
    unread,
    blocks: [...shown.blocks, ...body.blocks],
    offsetOf: (block) => {
      const offset = block && body.offsets.get(block)
      return offset === undefined ? start : bodyStart + offset
    },
    bodyStart: start,
    files: [...shown.files, ...moveFiles(body.files, bodyStart)],
    remarks: [
      ...header.remarks,
      ...firstOfEach(repeated).map((field) => remarkKey('repeated-key', field)),
      ...spare.map((field) => remarkKey('spare-key', field)),
      ...(body.isTooComplex
        ? [{ rule: 'too-complex' as const, words: [], offset: bodyStart }]
        : []),
      ...remarkNotes(body.notes, bodyStart),
    ],
  }
}

/** What stands between fences and is no front matter belongs to the text. */
function showHeader(
  { shown }: FrontMatter,
  folder: string,
): Pick<SettledBlocks, 'blocks' | 'files'> {
  if (!shown) return { blocks: [], files: [] }
  if (shown.kind === 'prose') return parseMarkdownBody(shown.text, folder)
  return { blocks: [{ type: 'code', value: shown.text }], files: [] }
}

function moveFiles(files: readonly NamedFile[], distance: number): readonly NamedFile[] {
  return files.map(({ path, use, offset }) => ({ path, use, offset: distance + offset }))
}

function skipBlank(text: string, offset: number): number {
  const blank = /\s*/y
  blank.lastIndex = offset
  blank.exec(text)
  return blank.lastIndex < text.length ? blank.lastIndex : Math.max(0, offset - 1)
}

/** A key that comes a thousand times gets one remark. */
function firstOfEach(repeated: readonly HeaderField[]): readonly HeaderField[] {
  const keys = new Map(repeated.toReversed().map((field) => [field.key, field]))
  return repeated.filter((field) => keys.get(field.key) === field)
}

function remarkKey(rule: 'repeated-key' | 'spare-key', { key, offset }: HeaderField): PlacedRemark {
  return { rule, words: [key], offset }
}

/** One remark a rule, about the first of its kind: a scraped page can hold a thousand tags. */
function remarkNotes(notes: readonly BodyNote[], bodyStart: number): readonly PlacedRemark[] {
  return [...new Set(notes.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = notes.filter((note) => note.rule === rule)
    if (!first) return []
    const words = [first.words.slice(0, LONGEST_WORDS).toWellFormed(), countOthers(others.length)]
    return [{ rule, words, offset: bodyStart + first.offset }]
  })
}

function countOthers(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`
}
