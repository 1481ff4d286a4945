/** A mail and its own blocks → what its first blocks say of the news that it brings, and the blocks of the news alone. */
import type { Block } from '../../article/body/settle-blocks.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { splitNames } from '../../article/fields/names.js'
import { remarkOf, type Remark } from '../../article/remark.js'
import { readCreditLine } from '../../markdown/credit-line.js'
import { furnitureOf } from '../../raw/page/furniture.js'
import { parseDateLine } from '../../raw/dates/published.js'
import { hasText, linesOf, textOf } from '../../text/block-text.js'
import { isGeneralSubject } from './general-subject.js'
import { takeKeyLines, type KeyField } from './key-lines.js'
import { bylineOf, isTitle, readOwnHead } from './own-head.js'
import { readReleaseHead } from './release-head.js'
import { isSalutation } from './salutation.js'
import { partHeadLines, takeSenderLines } from './sender-lines.js'
import { takeTitleLine } from './title-line.js'

export interface NewsHead {
  readonly headline: string
  /** What stands before the headline; empty where nothing does. */
  readonly label: string
  /** Who signed over the text; empty where nobody did. */
  readonly author: string
  /** What keys over the text say of the article that a service sends; empty where there are none. */
  readonly keys: readonly KeyField[]
  /** Lines of the letter over the text, which stand beside it. */
  readonly above: readonly string[]
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

export interface SentMail {
  readonly subject: string
  readonly sender: string
  /** Whether a paper, an office or a service sends it, and no person. */
  readonly isDesk: boolean
  /** The day in the header, as it stands there. */
  readonly date: string
  readonly blocks: readonly Block[]
}

/** Keys over the text say more than the header of the mail. */
export function readNewsHead(mail: SentMail): NewsHead {
  return readKeyed(mail) ?? readLetter(mail)
}

function readKeyed({ subject, blocks }: SentMail): NewsHead | null {
  const keyed = takeKeyLines(blocks) ?? takeTitleLine(blocks)
  if (!keyed) return null
  const { headline, fields } = keyed
  const author = fields.find(({ key }) => key === 'author')?.text ?? ''
  return {
    headline,
    label: '',
    author,
    keys: fields.filter(({ key }) => key !== 'title' && key !== 'author'),
    above: [...(subject === '' || subject === headline ? [] : [subject]), ...keyed.above],
    blocks: keyed.blocks,
    remarks: [],
  }
}

function readLetter(mail: SentMail): NewsHead {
  const { subject, sender, isDesk, date } = mail
  const framed = isDesk ? takeSenderLines(sender, mail.blocks) : { above: [], blocks: mail.blocks }
  const parted = isDesk || repeats(subject, framed.blocks[0]) ? partHeadLines(framed.blocks) : null
  const release = readReleaseHead(subject, parted ?? framed.blocks, isDesk ? sender : '')
  const told = isDesk ? takeNewsTitle(release.headline, sender, release.blocks) : null
  const own = readOwnHead(told?.headline ?? release.headline, told?.blocks ?? release.blocks)
  const dated = isDesk && own.author === '' ? takeDatedByline(own.blocks, date) : null
  const below = takeBelowHead(dated?.blocks ?? own.blocks, date)
  return {
    headline: own.headline,
    label: release.label || own.label,
    author: own.author || (dated?.author ?? ''),
    keys: [],
    above: [...framed.above, ...(told ? [subject] : []), ...below.above],
    blocks: below.blocks,
    remarks: [...(told ? [remarkOf('headline-guessed', subject)] : []), ...own.remarks],
  }
}

function repeats(subject: string, block: Block | undefined): boolean {
  const [first = ''] = block?.type === 'paragraph' ? linesOf(block) : []
  return first !== '' && subject.toLowerCase().endsWith(first.trim().toLowerCase())
}

/** The subject says only what is sent: the one heading is the headline, or the line over the one byline. The title stays among the blocks. */
function takeNewsTitle(
  subject: string,
  sender: string,
  blocks: readonly Block[],
): { readonly headline: string; readonly blocks: readonly Block[] } | null {
  const at = blocks.findIndex((block) => hasText(block) && !isFrame(block))
  const title = blocks[at]
  const headline = title ? textOf(title) : ''
  if (!title || !isTitle(headline) || !isGeneralSubject(subject, sender)) return null
  const rest = blocks.slice(at)
  const isOnly =
    title.type === 'heading'
      ? rest.filter(({ type }) => type === 'heading').length === 1
      : rest.filter((block) => bylineOf(block) !== '').length === 1
  const isOver = title.type === 'heading' || isHeadLine(rest[1])
  return isOnly && isOver ? { headline, blocks: rest } : null
}

function isHeadLine(block: Block | undefined): boolean {
  return bylineOf(block) !== ''
}

function isFrame(block: Block): boolean {
  return linesOf(block).every((line) => furnitureOf(line.trim()) === 'line')
}

/** The day of the mail once more, and a greeting to all who get it. */
function takeBelowHead(
  blocks: readonly Block[],
  date: string,
): { readonly above: readonly string[]; readonly blocks: readonly Block[] } {
  const at = blocks.findIndex(hasText)
  const first = blocks[at]
  const line = first?.type === 'paragraph' ? textOf(first) : ''
  const isOurs = line !== '' && (isSalutation(line) || isSameDay(line, date))
  if (!isOurs || !blocks.slice(at + 1).some(hasText)) return { above: [], blocks }
  const rest = takeBelowHead(blocks.toSpliced(at, 1), date)
  return { above: [line, ...rest.above], blocks: rest.blocks }
}

/** `Ann Smit, 12 maart 2021`, over the text of a newsletter of that day. */
function takeDatedByline(
  blocks: readonly Block[],
  date: string,
): { readonly author: string; readonly blocks: readonly Block[] } | null {
  const at = blocks.findIndex(hasText)
  const line = blocks[at]?.type === 'paragraph' ? textOf(blocks[at]) : ''
  const credit = /\d/.test(line) ? readCreditLine(line, true) : null
  if (!credit || credit.author === '' || credit.date === '' || credit.others.length > 0) return null
  if (!isSameDay(credit.date, date) || !blocks.slice(at + 1).some(hasText)) return null
  return { author: splitNames([credit.author]).join('; '), blocks: blocks.toSpliced(at, 1) }
}

function isSameDay(line: string, date: string): boolean {
  const written = parseDateLine(line)?.date
  const sent = written ? parseMoment(date)?.date : null
  if (!written || !sent || written.day === null) return false
  return (
    Number(written.day) === Number(sent.day) &&
    written.month === sent.month &&
    written.year === sent.year
  )
}
