/** The text of a Markdown file → a manuscript of its front matter and the blocks of its body. */
import { makeManuscript, type Manuscript } from '../article/manuscript/manuscript.js'
import type { Block, SettledBlocks } from '../article/body/settle-blocks.js'
import { findEnvelopeLines } from '../article/mail/envelope-lines.js'
import { findMailBelow } from '../article/mail/quoted-lines.js'
import { oneText, type HeaderField } from '../article/fields/header-field.js'
import { findHeaderKey, plainKey } from '../article/fields/header-keys.js'
import { rankKey } from '../article/fields/keys.js'
import { splitNames } from '../article/fields/names.js'
import { remarkAt } from '../article/remark.js'
import { textOf } from '../text/block-text.js'
import { readArticleBody } from './article-body.js'
import { parseMarkdownBody } from './body.js'
import { findClipping } from './clipping.js'
import { isLineByLine, splitAtLines } from './lines-as-paragraphs.js'
import { readFrontMatter, type FrontMatter } from './front-matter.js'
import { readHeadLines, type HeadField, type Told } from './head-lines.js'

/** mdx: the text may have modules and components. text: a text file, whose lines may each be a paragraph. */
export type ManuscriptKind = 'markdown' | 'mdx' | 'text'

/** Relative addresses in `text` start from `folder`. */
export function readManuscript(
  text: string,
  folder: string,
  kind: ManuscriptKind = 'markdown',
): Manuscript {
  const header = readFrontMatter(text)
  const { bodyStart, unread } = header
  const clipping = findClipping(header.fields)
  const fields = clipping ? clipping.fields : header.fields
  const mail = withoutMailBelow(text.slice(bodyStart))
  const body = readArticleBody(mail.text, folder, kind === 'mdx')
  const isLined = kind === 'text' && isLineByLine(mail.text)
  const shown = showHeader(header, folder)
  const files = shown.files.map((file) => ({ ...file, offset: file.offset - bodyStart }))
  const own = fields.length === 0 ? body.blocks : withoutKeyOfText(body.blocks, FENCE.test(text))
  const blocks = [...shown.blocks, ...(isLined ? own.flatMap(splitAtLines) : own)]
  const head = readHeadLines(blocks, toldBy(fields))
  const offsetOf = ({ block }: HeadField): number => bodyStart + (body.offsets.get(block) ?? 0)
  const shownFields = head.fields.map((field) => {
    return { key: field.key, offset: offsetOf(field), ...oneText(field.text) }
  })
  const complex = body.isTooComplex ? [remarkAt(bodyStart, 'too-complex')] : []
  return makeManuscript({
    format: 'markdown',
    text,
    fields: [...fields, ...shownFields],
    body: {
      ...body,
      blocks: blocks.filter((block) => !head.taken.has(block)),
      files: [...files, ...body.files],
    },
    bodyOffset: bodyStart,
    bodyStart: skipBlank(text, bodyStart),
    start: 0,
    unread,
    remarks: [
      ...header.remarks,
      ...complex,
      ...(clipping
        ? [remarkAt(clipping.offset, 'captured', 'a clipper', ` (${clipping.day})`)]
        : []),
      ...(head.dated ? [remarkAt(offsetOf(head.dated), 'date-in-text', head.dated.text)] : []),
      ...(head.guessed
        ? [remarkAt(offsetOf(head.guessed), 'author-guessed', head.guessed.text)]
        : []),
      ...(mail.lines === 0
        ? []
        : [remarkAt(bodyStart + mail.at, 'mail-in-text', String(mail.lines))]),
    ],
  })
}

function toldBy(fields: readonly HeaderField[]): Told {
  const told = fields.filter(({ text }) => text !== null)
  const authors = told.filter(({ key }) => rankKey(key)?.name === 'authors')
  return {
    isDated: told.some(({ key }) => rankKey(key)?.name === 'date'),
    authors: authors.flatMap(({ items }) => splitNames(items)),
    hasSource: told.some(({ key }) => rankKey(key)?.name === 'sources'),
  }
}

const FENCE = /^\s{0,20}(?:-{3}|\+{3}|;{3}|\{)/

/** Below the keys a rule parts them from the text, and `## Text` is the key of it. */
function withoutKeyOfText(blocks: readonly Block[], isFenced: boolean): readonly Block[] {
  const [first, ...others] = blocks
  if (!first || others.length === 0) return blocks
  if (first.type === 'thematicBreak' && !isFenced) return withoutKeyOfText(others, true)
  const isKey = first.type === 'heading' && findHeaderKey(plainKey(textOf(first))) === 'body'
  return isKey ? others : blocks
}

interface OwnText {
  /** As long as the body, or shorter: what is left of it stands where it stood. */
  readonly text: string
  /** Where the first line stands that is left out. */
  readonly at: number
  readonly lines: number
}

function withoutMailBelow(body: string): OwnText {
  const lines = body.split('\n')
  const below = findMailBelow(lines) ?? lines.length
  const copies = findEnvelopeLines(lines).map((isOne, index) => isOne && index < below)
  const kept = lines
    .slice(0, below)
    .map((line, index) => (copies[index] ? ' '.repeat(line.length) : line))
  const first = copies.includes(true) ? copies.indexOf(true) : below
  const left = lines.filter(
    (line, index) => (copies[index] || index >= below) && line.trim() !== '',
  )
  return { text: kept.join('\n'), at: lines.slice(0, first).join('\n').length, lines: left.length }
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

function skipBlank(text: string, offset: number): number {
  const blank = /\s*/y
  blank.lastIndex = offset
  blank.exec(text)
  return blank.lastIndex < text.length ? blank.lastIndex : Math.max(0, offset - 1)
}
