/** What a reader found in a record: keys with values, and blocks → a manuscript, its keys sorted. */
import type { FormatName } from '../../record/formats.js'
import { isOwn } from '../body/near-links.js'
import type { Block, SettledBlocks } from '../body/settle-blocks.js'
import type { BodyNote, NamedFile } from '../body/settle-context.js'
import { findDraftMark } from '../fields/draft-mark.js'
import type { LeftOver } from '../fields/extra.js'
import { withoutComments, type HeaderField } from '../fields/header-field.js'
import { rankKey, sortFields, spreadTables, type SortedFields } from '../fields/keys.js'
import { publicFields } from '../fields/public-fields.js'
import type { SourcePath } from '../../record/strings.js'
import { remarkAt, type PlacedRemark } from '../remark.js'

/** Offsets are in the text of the file. */
export interface ManuscriptParts {
  readonly format: FormatName
  /** The text of the record itself: its digest tells whether the record is still the same. */
  readonly text: string
  readonly fields: readonly HeaderField[]
  readonly body: SettledBlocks
  /** Where what `body` says of offsets begins. */
  readonly bodyOffset: number
  /** Where the body begins, blanks aside: what is said of the body as a whole stands there. */
  readonly bodyStart: number
  /** Where the record begins. */
  readonly start: number
  /** Lines among the keys that belong to none. */
  readonly unread?: string
  /** Which field a key gives, where a format means by it what front matter does not. */
  readonly rank?: typeof rankKey
  /** The path that may date it, where that is not the file's: the name of a table says nothing of its rows. */
  readonly datedBy?: SourcePath | null
  readonly remarks: readonly PlacedRemark[]
}

/** A record that has been read and not yet settled. Offsets are in the text of the file. */
export interface Manuscript extends LeftOver {
  readonly format: FormatName
  readonly text: string
  readonly start: number
  readonly known: SortedFields['known']
  /** The path that may date it; null: that of its file. */
  readonly datedBy: SourcePath | null
  /** The field that holds the text back. */
  readonly draft: HeaderField | null
  readonly blocks: readonly Block[]
  /** Where a block begins; the beginning of the body for one that was made up. */
  readonly offsetOf: (block: Block | undefined) => number
  readonly bodyStart: number
  /** Files that the body shows or links to. */
  readonly files: readonly NamedFile[]
  readonly remarks: readonly PlacedRemark[]
}

/** Longer words from a text are cut in a message. */
const LONGEST_WORDS = 60

/** Sorts the keys; what cannot be used has a remark. */
export function makeManuscript({
  format,
  text,
  fields,
  body,
  bodyOffset,
  bodyStart,
  start,
  unread = '',
  rank = rankKey,
  datedBy = null,
  remarks,
}: ManuscriptParts): Manuscript {
  const read = fields.map(withoutComments)
  const sorted = sortFields(spreadTables(read), rank)
  const { unknown, repeated, spare } = sorted
  const shown = publicFields(sorted.known)
  return {
    format,
    text,
    start,
    known: shown.known,
    datedBy,
    draft: findDraftMark(fields),
    unknown,
    spare: [...repeated, ...spare],
    unread,
    blocks: body.blocks,
    offsetOf: (block) => {
      const offset = block && body.offsets.get(block)
      return offset === undefined ? bodyStart : bodyOffset + offset
    },
    bodyStart,
    files: body.files.map((file) => ({ ...file, offset: bodyOffset + file.offset })),
    remarks: [
      ...remarks,
      ...shown.remarks,
      ...firstOfEach(repeated).map((field) => remarkKey('repeated-key', field)),
      ...spare.map((field) => remarkKey('spare-key', field)),
      ...remarkNotes(body.notes.filter(isAmiss), bodyOffset),
      ...remarkComments([
        ...fields.filter((field, index) => field !== read[index]).map(({ offset }) => offset),
        ...(body.comments ?? []).map((offset) => bodyOffset + offset),
      ]),
    ],
  }
}

/** A link may be relative and yet lead to a page of this site. */
function isAmiss({ rule, words }: BodyNote): boolean {
  return rule !== 'near-link' || !isOwn(words)
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
export function remarkNotes(
  notes: readonly BodyNote[],
  bodyOffset: number,
): readonly PlacedRemark[] {
  return [...new Set(notes.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = notes.filter((note) => note.rule === rule)
    if (!first) return []
    const words = first.words.slice(0, LONGEST_WORDS).toWellFormed()
    return [remarkAt(bodyOffset + first.offset, rule, words, countOthers(others.length))]
  })
}

function remarkComments(offsets: readonly number[]): readonly PlacedRemark[] {
  const [first] = offsets
  if (first === undefined) return []
  return [remarkAt(first, 'hidden-comment', String(offsets.length))]
}

function countOthers(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`
}
