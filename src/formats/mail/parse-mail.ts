/** Mail, as `extract-mail.ts` made lines of it → a record of each message. */
import type { Block } from '../../article/body/settle-blocks.js'
import { quarantineRecord } from '../../article/quarantine-record.js'
import { settleManuscript } from '../../article/manuscript/settle-manuscript.js'
import { makeManuscript } from '../../article/manuscript/manuscript.js'
import { oneText, type HeaderField } from '../../article/fields/header-field.js'
import { maskPrivate } from '../../article/fields/private-words.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { readSubject } from '../../article/mail/subject.js'
import { maskAddress } from '../../article/private/contact-words.js'
import { placeRemark, remarkOf, type Remark } from '../../article/remark.js'
import type { ArchiveRecord, ParsedFile } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import { diagnose } from '../../report/diagnose.js'
import { singleBlanks } from '../../text/unseen.js'
import { placeOfText, putBeside } from '../beside-text.js'
import { readSheets, type MessageSheet, type PlacedSheet } from './message-sheet.js'
import { readOwnBody, type SentOn } from './own-body.js'
import { listFields } from './list-fields.js'
import { readNewsHead } from './news-head.js'
import { isDeskName } from './sender-kind.js'

/** Never throws. A message that a server wrote, or that could not be read, is in quarantine. */
export function parseMail(source: SourceText, context: ParseContext): ParsedFile {
  const { path, encoding, diagnostics, text } = source
  const sheets = readSheets(text)
  const records = sheets.map((placed, index) =>
    readRecord(
      placed,
      text.slice(placed.start, sheets[index + 1]?.start),
      index + 1,
      source,
      context,
    ),
  )
  return { file: path, encoding, records, diagnostics }
}

function readRecord(
  { sheet, start }: PlacedSheet,
  text: string,
  record: number,
  source: SourceText,
  context: ParseContext,
): ArchiveRecord {
  const lost = loss(sheet)
  if (lost) {
    const diagnostic = diagnose(lost.rule, source.path, source.positionAt(start), lost.words)
    return quarantineRecord(source.path, record, [diagnostic])
  }
  const marks = new Set(sheet.marks.split(' '))
  const outer = readSubject(sheet.subject, { isOfList: marks.has('list'), sender: sheet.author })
  const isReply = outer.isReply || (marks.has('reply') && !outer.isForward)
  const facts = { isReply, isForward: outer.isForward }
  const body = readOwnBody(sheet, facts, context.defaults.private?.policy !== 'keep')
  const told = body.sentOn ? withSentOn(sheet, body.sentOn) : sheet
  const subject = readSubject(told.subject, {
    isOfList: marks.has('list'),
    sender: told.author,
  }).headline
  const date = chooseDate(told)
  const isDesk = isSentByDesk(told, marks.has('desk') && body.sentOn === null)
  const sender = told.author
  const head = readNewsHead({
    subject,
    sender,
    isDesk,
    date: date.text,
    blocks: body.settled.blocks,
  })
  const { blocks } = head
  const fields = listFields(
    told,
    { head, date: date.text, isDesk, isDraft: marks.has('draft') },
    context,
  )
  const remarks = [
    ...body.remarks,
    ...head.remarks,
    ...date.remarks,
    ...remarkSheet(told, subject, body.sentOn !== null),
  ]
  const manuscript = makeManuscript({
    format: 'mail',
    text,
    fields: fields.map(({ key, text: value }) => fieldAt(key, value, start)),
    body: { ...body.settled, blocks, offsets: offsetsOf(blocks), files: [] },
    bodyOffset: start,
    bodyStart: start,
    start,
    remarks: remarks.map((remark) => placeRemark(remark, start)),
  })
  return withLinesAbove(settleManuscript(manuscript, record, source, context), head.above)
}

function withLinesAbove(record: ArchiveRecord, lines: readonly string[]): ArchiveRecord {
  const [first, ...others] = lines.map((line) => maskAddress(maskPrivate(line).text).text.trim())
  if (record.kind === 'quarantined' || first === undefined) return record
  const { article, diagnostic } = putBeside(
    record.article,
    [first, ...others],
    placeOfText(record.article),
  )
  return { ...record, article, diagnostics: [...record.diagnostics, diagnostic] }
}

/** `isByAddress`: its address says it. */
function isSentByDesk({ author }: MessageSheet, isByAddress: boolean): boolean {
  return author !== '' && (isByAddress || isDeskName(author))
}

/** Of its text a mail has no places: all of it begins where the mail does. */
function offsetsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  return new Map(blocks.map((block) => [block, 0]))
}

interface Loss {
  readonly rule: 'not-an-article' | 'damaged'
  readonly words: string
}

function loss({ notice, damage }: MessageSheet): Loss | null {
  if (notice !== '') return { rule: 'not-an-article', words: notice }
  return damage === '' ? null : { rule: 'damaged', words: damage }
}

/** What the header of the other mail says counts. */
function withSentOn(sheet: MessageSheet, { subject, author, date }: SentOn): MessageSheet {
  return {
    ...sheet,
    subject: subject || sheet.subject,
    author,
    date: date || sheet.date,
    delivered: date === '' ? sheet.delivered : '',
  }
}

interface ChosenDate {
  readonly text: string
  readonly remarks: readonly Remark[]
}

/** Nobody wrote mail before. */
const FIRST_YEAR = 1971

/** A clock that was not set gives no date. */
function chooseDate({ date, delivered }: MessageSheet): ChosenDate {
  const written = plainDate(date)
  const arrived = plainDate(delivered)
  if (isDate(written) || !isDate(arrived)) return { text: written, remarks: [] }
  return { text: arrived, remarks: [{ rule: 'date-of-delivery', words: [arrived] }] }
}

/** `Universal Time` has more names than one. */
function plainDate(text: string): string {
  return singleBlanks(text)
    .trim()
    .replace(/(?<=\d )"?(?:UT|UCT|Z)"?$/, 'GMT')
}

function isDate(text: string): boolean {
  const year = parseMoment(text)?.date.year
  return year !== undefined && year !== null && (year.length < 4 || Number(year) >= FIRST_YEAR)
}

function fieldAt(key: string, text: string, offset: number): HeaderField {
  return { key, offset, ...oneText(text) }
}

function remarkSheet(sheet: MessageSheet, subject: string, isSentOn: boolean): readonly Remark[] {
  const { envelope, attachments, digest, marks } = sheet
  const isForwarded = isSentOn || marks.split(' ').includes('forwarded')
  return [
    ...(envelope === '' ? [] : [remarkOf('envelope-left-out', envelope)]),
    ...(attachments === '' ? [] : [remarkOf('attachments-left-out', attachments)]),
    ...(digest === '' ? [] : [remarkOf('digest-divided', digest)]),
    ...(isForwarded ? [remarkOf('forwarded', subject.slice(0, 80))] : []),
  ]
}
