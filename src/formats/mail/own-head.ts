/** The first blocks of a mail and its subject → the headline and the byline that stand there, and the blocks without them. */
import type { Block } from '../../article/body/settle-blocks.js'
import { splitNames } from '../../article/fields/names.js'
import { remarkOf, type Remark } from '../../article/remark.js'
import { readCreditLine } from '../../markdown/credit-line.js'
import { hasText, textOf } from '../../text/block-text.js'

export interface OwnHead {
  readonly headline: string
  /** What the subject has before it: `Saltby News #12`; empty where it has nothing. */
  readonly label: string
  /** Who signed over the text; empty where nobody did. */
  readonly author: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

/** `View this post on the web at https://…`, over a letter to readers. */
const ON_THE_WEB =
  /^(?:view|read|open|see|bekijk|lees|ansehen|voir|lire|ver|leer|leggi|visualizza)(?!\p{L})[^.!?:]{0,60}?(?<!\p{L})(?:on the web|online|in (?:your|a) browser|in (?:je|uw) browser|en ligne|en línea|no navegador|nel browser)(?:(?: at| op)?:? https?:\/\/\S{1,400})?$/iu
/** `Hi Bob,`: what follows is said to the one who gets the mail. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hoi|hallo|dag|beste|geachte|goedemorgen|goedemiddag|lieber?|sehr geehrte[rn]?|guten (?:tag|morgen)|bonjour|cher|chère|hola|estimad[oa]s?|buenos días|ciao|buongiorno|gentile|car[oaie]|olá|bom dia|caros?|hej|hei|moi)(?:\s[\p{L}\p{M}.’' -]{0,40})?[,!]?$/iu
const MOST_NOTE = 4
const FEWEST_WORDS = 3
const LONGEST_TITLE = 140
const BEHIND_LABEL = /\s*[:|–—-]\s*$/u

/** A subject that is no more than a label is left to the reader of releases. */
export function readOwnHead(subject: string, blocks: readonly Block[]): OwnHead {
  const { web, rest } = divideWebLine(blocks)
  const titled = takeTitle(subject, rest) ?? takeBelowNote(subject, rest)
  const below = titled.blocks.findIndex(hasText)
  const author = bylineOf(titled.blocks[below])
  const own = author === '' ? titled.blocks : titled.blocks.toSpliced(below, 1)
  const line = web ? textOf(web) : ''
  // Without an address it is a line of the frame, which stands beside the text.
  if (web && !line.includes('://')) return { ...titled, author, blocks: [web, ...own] }
  const words = String(line.split(' ').length)
  const told = web ? [remarkOf('around-article', words, line.slice(0, SHOWN))] : []
  return { ...titled, author, blocks: own, remarks: [...told, ...titled.remarks] }
}

const SHOWN = 60

type Titled = Omit<OwnHead, 'author'>

function divideWebLine(blocks: readonly Block[]): {
  readonly web: Block | null
  readonly rest: readonly Block[]
} {
  const [first] = blocks
  const isWeb = first?.type === 'paragraph' && ON_THE_WEB.test(textOf(first))
  return isWeb ? { web: first, rest: blocks.slice(1) } : { web: null, rest: blocks }
}

/** The first block repeats the subject, or what stands behind its label. */
function takeTitle(subject: string, blocks: readonly Block[]): Titled | null {
  const [first] = blocks
  const title = first ? textOf(first) : ''
  if (!isTitle(title) || first?.type === 'list' || blocks.length < 2) return null
  if (!subject.toLowerCase().endsWith(title.toLowerCase())) return null
  const before = subject.slice(0, subject.length - title.length)
  if (before !== '' && !BEHIND_LABEL.test(before)) return null
  const headline = subject.slice(before.length)
  const label = before.replace(BEHIND_LABEL, '').trim()
  return { headline, label, blocks: blocks.slice(1), remarks: [] }
}

/**
 * A greeting and a few words, and below them a headline and a byline: the article that the mail brings. Where the headline is
 * the subject once more, no greeting and no byline are asked for.
 */
function takeBelowNote(subject: string, blocks: readonly Block[]): Titled {
  const kept = { headline: subject, label: '', blocks, remarks: [] }
  const [first] = blocks
  if (!first) return kept
  const top = blocks.slice(0, MOST_NOTE + 1)
  const again = top.findIndex((block, index) => index > 0 && isRepeated(block, subject))
  const isGreeted = GREETING.test(textOf(first))
  const signed = top.findIndex(
    (block, index) => index > 0 && isTitle(textOf(block)) && bylineOf(blocks[index + 1]) !== '',
  )
  const at = again !== -1 && isNote(blocks.slice(0, again)) ? again : isGreeted ? signed : -1
  const title = blocks[at]
  if (!title || !blocks.slice(at + 1).some(hasText)) return kept
  const note = blocks.slice(0, at).map(textOf)
  const words = note.join(' ').split(/\s+/).length
  return {
    headline: at === again ? subject : textOf(title),
    label: '',
    blocks: blocks.slice(at + 1),
    remarks: [
      ...(at === again ? [] : [remarkOf('headline-guessed', subject)]),
      remarkOf('around-article', String(words), note[0] ?? ''),
    ],
  }
}

const LONGEST_NOTE = 200

function isNote(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + textOf(block).length, 0) <= LONGEST_NOTE
}

function isRepeated(block: Block, subject: string): boolean {
  const title = textOf(block)
  return isTitle(title) && title.toLowerCase() === subject.toLowerCase()
}

/** Whether a line can be a headline: a few words, and no sentence. */
export function isTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    text.split(/\s+/).length >= FEWEST_WORDS &&
    !/[.,;:]$/.test(text) &&
    !GREETING.test(text)
  )
}

/** Who signs with a cue, empty for any other block: a name alone may be that of the one who gets the mail. */
export function bylineOf(block: Block | undefined): string {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return ''
  const line = readCreditLine(textOf(block), true)
  if (!line || line.isGuess || line.date !== '' || line.others.length > 0) return ''
  return splitNames([line.author]).join('; ')
}
