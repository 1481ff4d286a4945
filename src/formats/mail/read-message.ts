/** The bytes of a message → what is to be known of it; a digest, or a mail that only sends others on, gives several. */
import type PostalMime from 'postal-mime'
import type { Attachment, Email } from 'postal-mime'
import { articleHtml } from './mail-html.js'
import { asLabelled, asOneLine, hasTooManyLines, withBoundary } from './mail-bytes.js'
import { cutDigest } from './text-digest.js'
import { EMPTY_SHEET, type MessageSheet } from './message-sheet.js'
import { findMailNotice } from './mail-notice.js'
import { isDeskAddress } from './sender-kind.js'
import { senderName } from './sender-name.js'

export type Parser = typeof PostalMime

/** Parts within parts. */
const DEEPEST = 50
/** Messages within messages. */
const MOST_LEVELS = 4
const HEADER = /^(?:>From [^\n]*\n)?[!-9;-~]{1,76}[ \t]*:/

/** Rejects where the file is no mail at all: `envelope` is null, and it has no header. */
export async function readMessage(
  bytes: Buffer,
  envelope: string | null,
  parser: Parser,
  level = 0,
): Promise<readonly MessageSheet[]> {
  const message = asLabelled(bytes)
  if (!HEADER.test(message.toString('latin1', 0, 1000))) {
    if (envelope === null && level === 0)
      throw new Error('it does not begin with the header of a mail')
    return [{ ...EMPTY_SHEET, damage: 'the message has no header' }]
  }
  const email = await parse(message, parser)
  if (typeof email === 'string') return [{ ...EMPTY_SHEET, damage: email }]
  const sheet = sheetOf(email, envelope)
  if (sheet.notice !== '' || level >= MOST_LEVELS) return [sheet]
  const inner = email.attachments.filter(isMessage).map(({ content }) => bytesOf(content))
  const readAll = (messages: readonly Buffer[]): Promise<readonly MessageSheet[]> =>
    readInner(messages, parser, level + 1)
  if (inner.length > 0 && isDigest(message)) return asDigest(await readAll(inner), inner.length)
  const cut = cutDigest(email.text ?? '')
  if (cut.length > 0) return asDigest(await readAll(cut), cut.length)
  if (inner.length === 0 || sheet.body.trim() !== '') return [sheet]
  const sent = await readAll(inner)
  return sent.map(markForwarded)
}

/** A sentence where the limits of the parser refuse it. */
async function parse(message: Buffer, parser: Parser): Promise<Email | string> {
  const own = withBoundary(asOneLine(message))
  if (hasTooManyLines(own)) return 'the message has too many lines for its length'
  try {
    return await parser.parse(own, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function readInner(
  messages: readonly Buffer[],
  parser: Parser,
  level: number,
): Promise<readonly MessageSheet[]> {
  const sheets: MessageSheet[] = []
  for (const message of messages) sheets.push(...(await readMessage(message, null, parser, level)))
  return sheets
}

function asDigest(sheets: readonly MessageSheet[], count: number): readonly MessageSheet[] {
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, digest: String(count) } : sheet))
}

function markForwarded(sheet: MessageSheet): MessageSheet {
  return { ...sheet, marks: `${sheet.marks} forwarded`.trim() }
}

function isDigest(message: Buffer): boolean {
  return /^content-type:\s*multipart\/digest/im.test(message.toString('latin1', 0, 65_536))
}

function isMessage({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global'
}

function bytesOf(content: Attachment['content']): Buffer {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof ArrayBuffer
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
}

function sheetOf(email: Email, envelope: string | null): MessageSheet {
  const valueOf = (key: string): string =>
    email.headers.find((header) => header.key === key)?.value ?? ''
  return {
    ...EMPTY_SHEET,
    subject: email.subject ?? '',
    author: senderName(email.from?.name ?? '', valueOf('from')),
    date: valueOf('date'),
    delivered: deliveryOf(email, envelope),
    language: valueOf('content-language').split(',', 1)[0] ?? '',
    keywords: valueOf('keywords'),
    envelope: listEnvelope(email),
    attachments: listAttachments(email.attachments),
    newsgroups: valueOf('newsgroups'),
    organization: valueOf('organization'),
    marks: marksOf(email, valueOf),
    notice: findMailNotice(email),
    ...chooseBody(email),
  }
}

function marksOf(email: Email, valueOf: (key: string) => string): string {
  const isOfList =
    email.headers.some(({ key }) => LIST.test(key)) ||
    /^(?:list|bulk)$/i.test(valueOf('precedence'))
  const name = senderName(email.from?.name ?? '', valueOf('from'))
  return [
    ...(email.inReplyTo || email.references || QUOTES.test(email.html ?? '') ? ['reply'] : []),
    ...(isOfList || isSentToList(email) ? ['list'] : []),
    ...(valueOf('x-unsent') === '1' ? ['draft'] : []),
    ...(isDeskAddress(name, email.from?.address ?? '') ? ['desk'] : []),
  ].join(' ')
}

const LIST = /^(?:list-(?:id|post|unsubscribe)|x-mailing-list|mailing-list|x-list)$/

/** `To: leden@lijst.example` and `[Leden]` in the subject. */
function isSentToList({ to, subject }: Email): boolean {
  const tag = /\[([^[\]\n]{1,60})\]/.exec(subject ?? '')?.[1]?.toLowerCase()
  if (tag === undefined) return false
  return (to ?? []).some(
    ({ name, address = '' }) =>
      name.toLowerCase() === tag || address.toLowerCase().startsWith(`${tag}@`),
  )
}

/** What mail programs put an answered mail into. */
const QUOTES =
  /<blockquote\s[^<>]{0,400}(?:type=["']?cite|class=["']?(?:gmail|yahoo|protonmail)_quote)/i

/** When the first server took it, or what the line of a mailbox says. */
function deliveryOf({ headers }: Email, envelope: string | null): string {
  const received = headers.findLast(({ key }) => key === 'received')?.value ?? ''
  const semicolon = received.lastIndexOf(';')
  if (semicolon !== -1) return received.slice(semicolon + 1).trim()
  const year = /\b(?:19|20)\d{2}\b/.exec(envelope ?? '')?.[0]
  const [, month, day] = MONTH_FIRST.exec(envelope ?? '') ?? []
  const [, dayFirst, monthSecond] = DAY_FIRST.exec(envelope ?? '') ?? []
  const date = [day ?? dayFirst, month ?? monthSecond, year]
  return date.includes(undefined) ? '' : date.join(' ')
}

/** No zone stands in the line of a mailbox, so its hour is nobody's. */
const MONTHS = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const MONTH_FIRST = new RegExp(`\\s${MONTHS}\\s+(\\d{1,2})\\s`, 'i')
const DAY_FIRST = new RegExp(`\\s(\\d{1,2})\\s+${MONTHS}\\s`, 'i')

const USED = new Set(
  'from subject date content-language keywords newsgroups organization mime-version content-type content-transfer-encoding'.split(
    ' ',
  ),
)
const MOST_NAMES = 12

function listEnvelope({ headers }: Email): string {
  const names = headers.filter(({ key }) => !USED.has(key) && /^[a-z][a-z-]{1,40}$/.test(key))
  const distinct = [...new Set(names.map(({ originalKey }) => originalKey))]
  return [...distinct.slice(0, MOST_NAMES), ...(distinct.length > MOST_NAMES ? ['…'] : [])].join(
    ', ',
  )
}

/** `3 attachment(s) (image/jpeg, application/pdf)`; their names may be anybody's. */
function listAttachments(attachments: readonly Attachment[]): string {
  if (attachments.length === 0) return ''
  const types = attachments.map(({ mimeType }) => mimeType)
  const known = [...new Set(types)].filter((type) => /^[a-z]{1,20}\/[a-z\d.+-]{1,60}$/.test(type))
  const kinds = known.length === 0 ? '' : ` (${known.slice(0, MOST_NAMES).join(', ')})`
  return `${attachments.length} attachment(s)${kinds}`
}

/** A text that only says where the real one is. */
const STUB = 400
const MUCH = 4

/** Plain text is taken, unless it is a few words beside a long page. */
function chooseBody({ text = '', html }: Email): Pick<MessageSheet, 'kind' | 'body'> {
  if (html === undefined) return { kind: 'text', body: text }
  const page = articleHtml(html)
  const shown = page.replace(/<[^<>]*>/g, '').trim().length
  const own = text.trim().length
  const isPage = own === 0 || (own < STUB && shown > own * MUCH)
  return isPage ? { kind: 'html', body: page } : { kind: 'text', body: text }
}
