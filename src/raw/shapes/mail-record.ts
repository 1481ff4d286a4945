/** A mail in a text file → its own text and fields; what it quotes, signs with or only sends on is set apart. */
import { divideMail, remarkDivision } from '../../article/mail/divide-mail.js'
import type { LineKind } from '../../article/mail/quoted-lines.js'
import { maskPrivate } from '../../article/fields/private-words.js'
import { readSubject, type ReadSubject } from '../../article/mail/subject.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { placeRemark, remarkAt, type PlacedRemark } from '../../article/remark.js'
import type { ParseContext } from '../../record/settings.js'
import { decodeWords } from '../../text/encoded-words.js'
import { singleBlanks } from '../../text/unseen.js'
import { isKeyOfMail } from './block-keys.js'
import type { Span } from '../draft.js'
import { findBlock, type BlockField, type HeaderBlock } from './header-block.js'
import type { Paragraph } from '../paragraphs.js'
import { readBlock, type BlockFinding } from './read-block.js'
import { frameAt, openingOf, type Opening } from './shape.js'
import { listLines, type Stretch, type TextLine } from '../stretch.js'

/** It says who sent it, and when, to whom or about what: two keys at least that only a mail has. */
export function isMailBlock({ fields }: HeaderBlock): boolean {
  const keys = new Set(fields.map(({ key }) => plainKey(key)).filter(isKeyOfMail))
  const isSent = fields.some(({ key, name }) => name === 'authors' && isKeyOfMail(key))
  return isSent && (keys.size >= 2 || fields.some(({ name }) => name === 'envelope'))
}

/** Whether the mail that `below` is the header of is quoted by the one of `above`: of the same subject, or older than an answer. */
export function isQuotedMail(above: HeaderBlock, below: HeaderBlock): boolean {
  const [first, second] = [subjectOf(above), subjectOf(below)]
  const [later, earlier] = [timeOf(above), timeOf(below)]
  if (earlier === null) return false
  const isOlder = later === null || earlier <= later
  const isMarked = first.isReply || first.isForward
  const isSame = first.headline.toLowerCase() === second.headline.toLowerCase()
  return isSame ? isMarked || isOlder : isMarked && isOlder
}

/** The minutes of a date as it stands, to compare it with another one; null where there is no date. */
function timeOf({ fields }: HeaderBlock): number | null {
  const value = fields.find(({ name }) => name === 'date')?.values[0] ?? ''
  const moment = parseMoment(singleBlanks(value).trim())
  if (!moment) return null
  const { date, time } = moment
  const days = (Number(date.year ?? 0) * 12 + (date.month ?? 0)) * 31 + (date.day ?? 0)
  return days * 1440 + (time?.clock ? time.clock.hour * 60 + time.clock.minute : 0)
}

/** `rest` is what stands below the header. */
export function openMail(
  text: string,
  header: HeaderBlock,
  rest: Stretch,
  dividers: readonly Span[],
  context: ParseContext,
): Opening {
  const lines = listLines(text, rest)
  const texts = lines.map((line) => line.text)
  const { isReply, isForward } = subjectOf(header)
  const facts = { isReply: isReply || isAnswer(header), isForward }
  const { kinds, forwarded } = divideMail(texts, facts)
  const inner = forwarded === null ? null : innerBlock(text, lines[forwarded], rest)
  const block = inner ?? header
  const start = inner?.end ?? rest.start
  const own = lines.map((line, index) => (line.end <= start ? 'frame' : (kinds[index] ?? 'own')))
  const stretches = gatherStretches(lines, own)
  const bodies = stretches.filter(({ kind }) => kind === 'own')
  const left = stretches.filter(({ kind, end }) => kind !== 'own' && end > start)
  const [first = { start: rest.end, end: rest.end }, ...others] = bodies
  const read = shortenHeadline(readBlock(block.fields, context, 'header-block'), subjectOf(block))
  const frames = [
    ...dividers,
    ...(inner ? framesAbove(text, header, inner) : []),
    ...left.map((stretch) => frameAt(stretch, 'left-out')),
  ]
  const remarks = [
    ...read.remarks,
    ...(inner ? [remarkForward(inner)] : []),
    ...remarkDivision(texts, { kinds: own }, 0, facts).map((remark) =>
      placeRemark(remark, left[0]?.start ?? rest.start),
    ),
  ]
  const opening = openingOf({ ...read, remarks }, frames, [first, ...others])
  return { ...opening, isMail: true }
}

function subjectOf({ fields }: HeaderBlock): ReadSubject {
  const valueOf = (wanted: 'headline' | 'authors'): string =>
    fields.find(({ name }) => name === wanted)?.values[0] ?? ''
  return readSubject(decodeWords(valueOf('headline')), { sender: decodeWords(valueOf('authors')) })
}

function isAnswer({ fields }: HeaderBlock): boolean {
  return fields.some(({ key }) => /^(?:inreplyto|references)$/.test(plainKey(key)))
}

function innerBlock(
  text: string,
  line: TextLine | undefined,
  { end }: Stretch,
): HeaderBlock | null {
  return line ? findBlock(text, line.start, end) : null
}

/** The header of the mail that sends another on, and the line between them. */
function framesAbove(text: string, header: HeaderBlock, inner: HeaderBlock): readonly Span[] {
  const [{ start }] = header.fields
  const end = start + text.slice(start, inner.fields[0].start).trimEnd().length
  return [frameAt({ start, end }, 'left-out')]
}

interface KindStretch extends Stretch {
  readonly kind: LineKind
}

/** From the first line of a kind that holds something to the last one before another kind. */
function gatherStretches(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
): readonly KindStretch[] {
  const stretches: { start: number; end: number; kind: LineKind }[] = []
  for (const [index, { text, start, end }] of lines.entries()) {
    if (text.trim() === '') continue
    const kind = kinds[index] ?? 'own'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.end = end
    else stretches.push({ start, end, kind })
  }
  return stretches
}

function shortenHeadline(read: BlockFinding, { headline }: ReadSubject): BlockFinding {
  const isOwn = read.found.headline !== null && headline !== ''
  return isOwn ? { ...read, found: { ...read.found, headline } } : read
}

function remarkForward({ fields }: HeaderBlock): PlacedRemark {
  const subject = fields.find(({ name }: BlockField) => name === 'headline')?.values[0] ?? ''
  return { rule: 'forwarded', words: [subject.slice(0, 80)], offset: fields[0].start }
}

/** Takes mail addresses and phone numbers out of what is left. */
export function maskParagraphs(paragraphs: readonly Paragraph[]): {
  readonly paragraphs: readonly Paragraph[]
  readonly remarks: readonly PlacedRemark[]
} {
  let total = 0
  let at = 0
  const masked = paragraphs.map((paragraph) => {
    const { text, count } = maskPrivate(paragraph.text)
    if (count > 0 && total === 0) at = paragraph.start
    total += count
    return count === 0 ? paragraph : { ...paragraph, text }
  })
  const remark = remarkAt(at, 'private-words', String(total))
  return { paragraphs: masked, remarks: total === 0 ? [] : [remark] }
}
