/** The columns that may hold the text of an article → the one that does, as blocks, and those that repeat it. */
import { htmlBody } from '../../article/body/html-body.js'
import { plainParagraph } from '../../article/body/plain-paragraphs.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { parseMarkdownBody } from '../../markdown/body.js'
import { splitParagraphs } from '../../raw/paragraphs.js'
import { cleanText } from '../../text/clean.js'
import { findHiddenComments } from '../../text/hidden-comments.js'
import { decodeReference, REFERENCE } from '../../text/reference.js'
import { leaveOut } from '../../text/trace.js'
import { isHtml, isPage, withParagraphs } from './html-text.js'
import type { RowField } from './row.js'

export interface ChosenBody {
  readonly field: RowField
  /** The same text in another form, or a shorter one. */
  readonly spare: readonly RowField[]
}

const MARKDOWN = /(?:markdown|^md|md)$/
/** What NewsAPI puts behind the beginning of a text. */
const MORE_CHARACTERS = /(?:…|\.\.\.)?\s*\[\+?\d+ chars\]$/
/** Line ends as databases write them into one line. */
const ESCAPED = /\\r\\n|\\n|\\r/g
const NUMBER = /^[\d.,\s]*$/

/** The longest text, but never a page as a server sent it, where there is another. */
export function chooseBody(candidates: readonly RowField[]): ChosenBody | null {
  const texts = candidates.filter((field) => !NUMBER.test(textOfField(field)))
  const prose = texts.filter((field) => !isPage(textOfField(field)))
  const [first, ...others] = prose.length > 0 ? prose : texts
  if (!first) return null
  const field = others.reduce(
    (best, other) => (textOfField(other).length > textOfField(best).length * 1.1 ? other : best),
    first,
  )
  return { field, spare: candidates.filter((other) => other !== field) }
}

export function textOfField({ text, paragraphs }: RowField): string {
  return paragraphs ? paragraphs.join('\n\n') : (text ?? '')
}

/** Relative addresses start from `folder`. */
export function bodyOfField(field: RowField, folder: string): SettledBlocks {
  const text = textOfField(field)
  const whole = cleanText(text, false).text
  const isMarkdown = MARKDOWN.test(plainKey(field.key))
  const hidden = findHiddenComments(whole, isMarkdown)
  const comments = hidden.map(() => 0)
  const clean = leaveOut(whole, hidden).text
  if (isMarkdown) return { ...parseMarkdownBody(clean, folder, true), comments }
  if (field.isHtml || isHtml(clean))
    return { ...withoutNotes(htmlBody(withParagraphs(clean), folder)), comments }
  const plain = plainBlocks(unescapeLines(clean).replace(REFERENCE, decodeReference))
  return { ...plain, comments }
}

/** That HTML was read says nothing where HTML is what there is. */
function withoutNotes(body: SettledBlocks): SettledBlocks {
  return { ...body, notes: body.notes.filter(({ rule }) => rule !== 'html-read') }
}

function unescapeLines(text: string): string {
  if (text.includes('\n') || !text.includes('\\')) return text
  return (text.match(ESCAPED)?.length ?? 0) > 0 ? text.replace(ESCAPED, '\n') : text
}

/** Paragraphs as raw text has them: by blank lines, or by every line that was not broken by width. */
export function plainBlocks(text: string): SettledBlocks {
  const shown = text.replace(MORE_CHARACTERS, '…')
  const blocks = splitParagraphs(shown, 0, shown.length).map((each) => plainParagraph(each.text))
  return { blocks, offsets: new Map(blocks.map((block) => [block, 0])), notes: [], files: [] }
}
