/** A row of a table, or an object of a list → a manuscript. */
import { makeManuscript, type Manuscript } from '../../article/manuscript/manuscript.js'
import { htmlBody } from '../../article/body/html-body.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { mayHold } from '../../article/fields/draft-mark.js'
import { oneText } from '../../article/fields/header-field.js'
import { plainText } from '../../article/fields/plain-text.js'
import { plainKey } from '../../article/fields/header-keys.js'
import {
  HEADLINE,
  rankKey,
  type HeaderFieldName,
  type RankedName,
} from '../../article/fields/keys.js'
import { splitNames } from '../../article/fields/names.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { readHeadLines, type HeadLines } from '../../markdown/head-lines.js'
import type { FormatName } from '../../record/formats.js'
import type { SourcePath, ZoneName } from '../../record/strings.js'
import { textOf } from '../../text/block-text.js'
import { rankColumn, rankField, type ColumnName } from './column-names.js'
import type { ColumnHabits } from './date-habits.js'
import { isHtml } from './html-text.js'
import { bodyOfField, chooseBody, plainBlocks, textOfField, type ChosenBody } from './row-body.js'
import { datesOfRow, type RowDates } from './row-dates.js'
import type { Row, RowField } from './row.js'
import { groupFields, type RowGroups } from './row-groups.js'

/** What holds for all rows of a file. */
export interface RowsContext {
  readonly format: FormatName
  readonly path: SourcePath
  readonly folder: string
  readonly zone: ZoneName
  readonly habits: ColumnHabits
  /** Null where the name of the file, or that of its folder, may date a row. */
  readonly datedBy: SourcePath | null
  /** The ids only count the rows. */
  readonly countsRows: boolean
}

/** Longer values of columns that no field takes are no facts about the text. */
const LONGEST = 500
const MOST_NAMED = 12
/** An id that other files have, too. */
const NUMBER = /^\d{1,9}$/
/** Of these a row has one: further columns are kept, or left out where they are long. */
const ONE: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'authors',
  'sources',
  'originalUrl',
  'lead',
  'headline',
  'image',
  'id',
])
const TEXTS: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'headline',
  'lead',
  'kicker',
  'dateline',
])

export function manuscriptOfRow(row: Row, context: RowsContext): Manuscript {
  const groups = groupFields(row.fields)
  const body = chooseBody(groups.known.get('body') ?? [])
  const dates = datesOfRow(groups, row.fields, context.habits, context.zone)
  const { fields, demoted } = chooseFields(groups, dates, context)
  const known = new Set(fields.map(({ text }) => plainText(text ?? '').toLowerCase()))
  const isNew = ({ text }: RowField): boolean => !known.has(plainText(text ?? '').toLowerCase())
  const spare = [...groups.unknown, ...demoted.filter(isNew)]
  const kept = spare.filter((field) => !isLong(field))
  const whole = blocksOf(body, groups, context.folder)
  const head = body ? headOf(whole.body, fields) : NO_HEAD
  const blocks = { ...whole, body: withoutBlocks(whole.body, head.taken) }
  const start = body?.field.offset ?? row.start
  const demotedKeys = new Set(kept.map(({ key }) => key))
  return makeManuscript({
    format: context.format,
    text: textOfRecord(row, groups, body),
    fields: [
      ...fields,
      ...head.fields.map(({ key, text }) => ({ key, offset: start, ...oneText(text) })),
      ...kept,
    ],
    body: blocks.body,
    bodyOffset: start,
    bodyStart: start,
    start: row.start,
    rank: (key) => (demotedKeys.has(key) ? null : rankOf(key, groups)),
    datedBy: context.datedBy,
    remarks: [
      ...row.remarks,
      ...dates.remarks,
      ...blocks.remarks,
      ...(head.dated ? [remarkAt(start, 'date-in-text', head.dated.text)] : []),
      ...(head.guessed ? [remarkAt(start, 'author-guessed', head.guessed.text)] : []),
      ...remarkSpare(body),
      ...remarkKeys('values-left-out', spare.filter(isLong)),
      ...remarkComments(groups.comments),
    ],
  })
}

const NO_HEAD: HeadLines = { fields: [], taken: new Set(), dated: null, guessed: null }

/** What the text itself says over its first paragraph, where no column does. */
function headOf({ blocks }: SettledBlocks, fields: readonly RowField[]): HeadLines {
  const told = fields.filter(({ text }) => text !== null)
  const authors = told.filter(({ key }) => rankField(key)?.name === 'authors')
  return readHeadLines(blocks, {
    isDated: told.some(({ key }) => rankField(key)?.name === 'date'),
    authors: authors.flatMap(({ items }) => splitNames(items)),
    hasSource: told.some(({ key }) => rankField(key)?.name === 'sources'),
  })
}

function withoutBlocks(body: SettledBlocks, taken: HeadLines['taken']): SettledBlocks {
  if (taken.size === 0) return body
  return { ...body, blocks: body.blocks.filter((block) => !taken.has(block)) }
}

function rankOf(key: string, { isRubrik }: RowGroups): RankedName | null {
  return isRubrik && plainKey(key) === 'rubrik' ? HEADLINE : rankField(key)
}

interface ChosenFields {
  readonly fields: readonly RowField[]
  /** Columns for a field that another one gives. */
  readonly demoted: readonly RowField[]
}

function chooseFields(groups: RowGroups, dates: RowDates, context: RowsContext): ChosenFields {
  const fields: RowField[] = [...dates.date, ...dates.updated]
  const demoted: RowField[] = [...dates.spare]
  for (const [name, found] of groups.known) {
    if (name === 'body' || name === 'date' || name === 'updated') continue
    const left = found.filter((field) => !dates.used.has(field))
    if (rankOf(left[0]?.key ?? '', groups) === null) {
      demoted.push(...left)
      continue
    }
    const fit = left.filter((field) => isFit(name, field, context))
    const native = ONE.has(name) ? fit.filter(isNative) : fit
    const chosen = native.some((field) => !isAddress(field) || name === 'originalUrl')
      ? native
      : [...native, ...fit.filter((field) => !native.includes(field)).slice(0, 1)]
    fields.push(...chosen.map((field) => settleField(name, field, context)))
    demoted.push(...left.filter((field) => !chosen.includes(field)))
  }
  return { fields, demoted }
}

/** Front matter knows it as well, and what it does with several. */
function isNative({ key }: RowField): boolean {
  return rankKey(key) !== null
}

/** `source: https://…` is where the text stood: it names no source. */
function isAddress({ text }: RowField): boolean {
  return /^https?:/i.test(text ?? '')
}

function isFit(name: ColumnName, field: RowField, context: RowsContext): boolean {
  if (name === 'authors' || name === 'topics')
    return field.items.some((item) => !/^[\d\s]*$/.test(item))
  if (name === 'originalUrl') return isAddress(field)
  return name !== 'id' || !context.countsRows
}

function settleField(name: ColumnName, field: RowField, { path }: RowsContext): RowField {
  const text = field.text ?? ''
  if (name === 'id' && NUMBER.test(text)) return { ...field, ...oneText(`${path}#${text}`) }
  if (field.isNested && (name === 'sources' || name === 'topics' || name === 'authors'))
    return { ...field, isNested: false, text: field.items.join(', ') }
  const isMarked = TEXTS.has(name) && (isHtml(text) || field.isHtml === true)
  return isMarked ? { ...field, ...oneText(textOfHtml(text)) } : field
}

function textOfHtml(html: string): string {
  return plainText(htmlBody(html).blocks.map(textOf).join(' '))
}

interface RowBlocks {
  readonly body: SettledBlocks
  readonly remarks: readonly PlacedRemark[]
}

/** A row that has no more than a lead is no longer than that. */
function blocksOf(body: ChosenBody | null, { known }: RowGroups, folder: string): RowBlocks {
  if (body) return { body: bodyOfField(body.field, folder), remarks: [] }
  const [lead] = known.get('lead') ?? []
  if (!lead) return { body: plainBlocks(''), remarks: [] }
  const remark: PlacedRemark = { rule: 'lead-only', words: [lead.key], offset: lead.offset }
  return { body: bodyOfField(lead, folder), remarks: [remark] }
}

const OF_RECORD: readonly HeaderFieldName[] = ['headline', 'date', 'authors']

/** What makes it this record, wherever its columns stand and whatever counts its readers. */
function textOfRecord(row: Row, { known }: RowGroups, body: ChosenBody | null): string {
  const facts = OF_RECORD.map((name) => plainText(known.get(name)?.[0]?.text ?? ''))
  const text = [...facts, body ? textOfField(body.field) : ''].join('\n')
  return text.trim() === '' ? row.fields.map((field) => textOfField(field)).join('\n') : text
}

/** Nobody reads it: it is long, a structure, or of a system that says so in front of its key. */
function isLong({ key, text, isNested }: RowField): boolean {
  const value = text ?? ''
  const isOfSystem = /^[@$_]/.test(key) && !mayHold(key)
  return isNested || value.length > LONGEST || isOfSystem || /^\s*[{[][^]*[\]}]\s*$/.test(value)
}

function remarkSpare(body: ChosenBody | null): readonly PlacedRemark[] {
  return remarkKeys('spare-text', body?.spare ?? [])
}

function remarkKeys(
  rule: 'spare-text' | 'values-left-out',
  fields: readonly RowField[],
): readonly PlacedRemark[] {
  const [first] = fields
  if (!first) return []
  const names = fields.slice(0, MOST_NAMED).map(({ key }) => plainText(key).slice(0, 60))
  const words = [...names, ...(fields.length > MOST_NAMED ? ['…'] : [])].join(', ')
  return [remarkAt(first.offset, rule, words)]
}

function remarkComments(fields: readonly RowField[]): readonly PlacedRemark[] {
  const [first] = fields
  if (!first) return []
  const count = fields.reduce((sum, { items }) => sum + Math.max(1, items.length), 0)
  return [remarkAt(first.offset, 'comments-left-out', String(count))]
}

/** Whether these values under these keys make an article, and no line of a list of something else. */
export function areArticle(names: ReadonlySet<ColumnName>): boolean {
  if (names.has('body')) return names.has('headline') || names.has('date')
  if (!names.has('headline')) return false
  const isPlaced = (['authors', 'sources', 'topics', 'originalUrl'] as const).some((name) =>
    names.has(name),
  )
  return names.has('date') || names.has('year') || (names.has('lead') && isPlaced)
}

export function namesOf(keys: readonly string[]): ReadonlySet<ColumnName> {
  return new Set(keys.flatMap((key) => rankColumn(key)?.name ?? []))
}
