/** The body of a message → the blocks of its own text, what was left out of it, and the mail that it sends on. */
import { maskBlocks } from '../../article/body/mask-blocks.js'
import { maskPrivate } from '../../article/fields/private-words.js'
import { htmlBody } from '../../article/body/html-body.js'
import { plainParagraph } from '../../article/body/plain-paragraphs.js'
import type { Block, SettledBlocks } from '../../article/body/settle-blocks.js'
import { divideMail, remarkDivision } from '../../article/mail/divide-mail.js'
import type { LineKind, MailFacts } from '../../article/mail/quoted-lines.js'
import type { Remark } from '../../article/remark.js'
import { findBlock, type HeaderBlock } from '../../raw/shapes/header-block.js'
import { splitParagraphs } from '../../raw/paragraphs.js'
import { keepOwnBlocks, listBlockLines } from './own-blocks.js'
import { senderName } from './sender-name.js'
import type { MessageSheet } from './message-sheet.js'

/** What the header of a mail says that another one only sends on; empty where it says nothing. */
export interface SentOn {
  readonly subject: string
  readonly author: string
  readonly date: string
}

export interface OwnBody {
  readonly settled: Omit<SettledBlocks, 'files'>
  readonly sentOn: SentOn | null
  readonly remarks: readonly Remark[]
}

/** `isMasked`: whether addresses and numbers within its text become `[…]`. */
export function readOwnBody(
  { kind, body }: MessageSheet,
  facts: MailFacts,
  isMasked: boolean,
): OwnBody {
  return kind === 'html' ? readPage(body, facts, isMasked) : readText(body, facts, isMasked)
}

function readPage(html: string, facts: MailFacts, isMasked: boolean): OwnBody {
  const { blocks, notes } = htmlBody(html)
  const lines = listBlockLines(blocks)
  const texts = lines.map(({ text }) => text)
  const { kinds, sentOn } = divide(texts, facts)
  return settle(keepOwnBlocks(lines, kinds), notes, { texts, kinds, sentOn, facts, isMasked })
}

function readText(body: string, facts: MailFacts, isMasked: boolean): OwnBody {
  const texts = body.split('\n')
  const { kinds, sentOn } = divide(texts, facts)
  const blocks = listRuns(texts, kinds).flatMap((run) =>
    splitParagraphs(run, 0, run.length).map(({ text }) => plainParagraph(text)),
  )
  return settle(blocks, [], { texts, kinds, sentOn, facts, isMasked })
}

function settle(
  own: readonly Block[],
  notes: SettledBlocks['notes'],
  { texts, kinds, sentOn, facts, isMasked }: Division & Settling,
): OwnBody {
  const { blocks, count } = isMasked ? maskBlocks(own, maskPrivate) : { blocks: own, count: 0 }
  const offsets = new Map(blocks.map((block) => [block, 0]))
  const remarks = remarkDivision(texts, { kinds }, count, facts)
  return { settled: { blocks, offsets, notes }, sentOn, remarks }
}

interface Settling {
  readonly texts: readonly string[]
  readonly facts: MailFacts
  readonly isMasked: boolean
}

interface Division {
  readonly kinds: readonly LineKind[]
  readonly sentOn: SentOn | null
}

function divide(texts: readonly string[], facts: MailFacts): Division {
  const { kinds, forwarded } = divideMail(texts, facts)
  return { kinds, sentOn: forwarded === null ? null : readSentOn(texts, forwarded) }
}

/** So many lines hold the header of a mail. */
const LONGEST_HEADER = 40

function readSentOn(texts: readonly string[], at: number): SentOn | null {
  const lines = texts.slice(at, at + LONGEST_HEADER).map((line) => line.replaceAll('*', ''))
  const text = lines.join('\n')
  const block = findBlock(text, 0, text.length)
  if (!block) return null
  const from = valueOf(block, 'authors')
  return {
    subject: valueOf(block, 'headline'),
    author: senderName(withoutAddress(from), from),
    date: valueOf(block, 'date'),
  }
}

function valueOf({ fields }: HeaderBlock, name: 'headline' | 'authors' | 'date'): string {
  return fields.find((field) => field.name === name)?.values[0] ?? ''
}

/** `Ann Smit <ann@example.org>`, `Ann Smit [mailto:ann@example.org]` */
function withoutAddress(sender: string): string {
  return sender.replace(/[<[(][^<>[\]()]{0,300}[>\])]/g, ' ').trim()
}

/** Lines of its own that stand together. */
function listRuns(texts: readonly string[], kinds: readonly LineKind[]): readonly string[] {
  const runs: string[][] = [[]]
  for (const [index, text] of texts.entries()) {
    if (kinds[index] === 'own') runs.at(-1)?.push(text)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs.filter((run) => run.length > 0).map((run) => run.join('\n'))
}
