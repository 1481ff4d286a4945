/** The title of a manuscript and the blocks of a body → the headline, and the blocks without it. */
import type { SourcePath } from '../../record/strings.js'
import { textOf } from '../../text/block-text.js'
import { singleBlanks } from '../../text/unseen.js'
import { withoutReplyMarks } from '../mail/subject.js'
import { nameOfPicture } from '../body/content-address.js'
import type { Block } from '../body/settle-blocks.js'
import { plainParagraph } from '../body/plain-paragraphs.js'

export interface FoundHeadline {
  readonly headline: string
  readonly rule: 'key' | 'heading' | 'first-line' | 'first-words' | 'file-name'
  /** What the report calls the place that the headline was taken from. */
  readonly instead: string | null
  /** The block that it stands in; null for a title or a file name. */
  readonly from: Block | null
  readonly blocks: readonly Block[]
}

/** Longer lines are sentences of a text. */
const LONGEST_LINE = 120
const FIRST_WORDS = 80

/**
 * The title counts; else the heading that the text begins with or its first one of the first level; else its first
 * line, its first words, any heading, the words of a picture, the name of the file. What became the headline is not repeated in the body.
 * Null when there is no title and the body is empty.
 */
export function settleHeadline(
  title: string,
  blocks: readonly Block[],
  path: SourcePath,
): FoundHeadline | null {
  if (title !== '') return keepTitle(withoutReplyMarks(title), blocks)
  if (blocks.length === 0) return null
  return (
    takeHeading(blocks) ??
    takeLine(blocks) ??
    takeWords(blocks) ??
    takePicture(blocks) ??
    takeFileName(blocks, path)
  )
}

function keepTitle(headline: string, blocks: readonly Block[]): FoundHeadline {
  const [first] = blocks
  const isRepeated = first?.type === 'heading' && sameText(textOf(first), headline)
  return {
    headline,
    rule: 'key',
    instead: null,
    from: null,
    blocks: isRepeated ? blocks.slice(1) : blocks,
  }
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function takeHeading(blocks: readonly Block[]): FoundHeadline | null {
  const heading = blocks.find(
    (block, index) => block.type === 'heading' && (index === 0 || block.depth === 1),
  )
  const headline = heading ? withoutReplyMarks(textOf(heading)) : ''
  if (!heading || headline === '') return null
  const rest = blocks.filter((block) => block !== heading)
  return { headline, rule: 'heading', instead: 'the first heading', from: heading, blocks: rest }
}

/** A short line that is no sentence, followed by a blank line or by one that begins anew. */
function takeLine([first, ...rest]: readonly Block[]): FoundHeadline | null {
  if (first?.type !== 'paragraph') return null
  const [node] = first.children
  const isPlain = first.children.length === 1 && node?.type === 'text'
  const [line = '', ...lines] = isPlain ? node.value.split('\n') : [textOf(first)]
  const next = lines[0] ?? ''
  if (line.length > LONGEST_LINE || /[.,;:]$/.test(line) || /^\p{Ll}/u.test(next)) return null
  const below = lines.length > 0 ? [plainParagraph(lines.join('\n'))] : []
  const headline = withoutReplyMarks(singleBlanks(line).trim())
  if (headline === '') return null
  const blocks = [...below, ...rest]
  return { headline, rule: 'first-line', instead: 'the first line', from: first, blocks }
}

/** The text itself loses nothing. */
function takeWords(blocks: readonly Block[]): FoundHeadline | null {
  const from = blocks.find((block) => block.type !== 'code' && textOf(block) !== '')
  if (!from) return null
  const headline = cutWords(textOf(from))
  return { headline, rule: 'first-words', instead: 'the first words', from, blocks }
}

/** A text that is nothing but pictures is called what the first of them is. */
function takePicture(blocks: readonly Block[]): FoundHeadline | null {
  const phrases = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  const picture = phrases.find(({ type }) => type === 'image')
  const headline = picture?.type === 'image' ? cutWords(nameOfPicture(picture)) : ''
  if (headline === '') return null
  return { headline, rule: 'first-words', instead: 'the first picture', from: null, blocks }
}

/** At most 80 characters, cut behind a word. */
function cutWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text
  const cut = text.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')
  return `${cut.toWellFormed()}…`
}

/** `2020/04/17-brand_in-gent.md` → `brand in gent` */
function takeFileName(blocks: readonly Block[], path: SourcePath): FoundHeadline {
  const name = (path.split('/').at(-1) ?? '').replace(/\.gz$/i, '').replace(/\.[^.]*$/, '')
  const words = name
    .replace(/^[\d._-]+(?=\p{L})/u, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const headline = words || name || path
  return { headline, rule: 'file-name', instead: 'the file name', from: null, blocks }
}
