/** Lines of `Key: value` at the top of a record → its fields, each with its stretch of the text. */
import { parseMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import { singleBlanks } from '../../text/unseen.js'
import { readDayOfKey } from '../dates/day-unknown.js'
import { isKeyOfCopy, isKeyOfMail, nameOfKey, type BlockKeyName } from './block-keys.js'
import { endOfLine, skipBlankLines } from '../stretch.js'

export interface BlockField {
  readonly key: string
  /** Null for a key that Pressmark does not know. */
  readonly name: BlockKeyName | null
  /** Each on one line, as it stands; none where another field has it. */
  readonly values: readonly string[]
  readonly start: number
  /** Where the value begins. */
  readonly at: number
  readonly end: number
}

export interface HeaderBlock {
  readonly fields: readonly [BlockField, ...BlockField[]]
  readonly end: number
}

/** `Title: …`; an unknown key is one word, and a blank stands behind its colon. */
const LINE =
  /^[ \t]*(?<key>\p{L}[\p{L}\d]*(?:[ _.-][\p{L}\d]+){0,3})[ \t]*:(?<gap>[ \t]*)(?=(?<value>.*))/u
/** More lines are no header. */
const MOST_LINES = 200
const ONE_WORD = /^[^ .]+$/
const ADDRESS = /^(?:https?:|www\.|\/)/i
/** A longer headline is one only where other keys stand beside it. */
const LONGEST_HEADLINE = 300
const LONGEST_VALUE = 1000
/** Blanks before it and behind it included. */
const LONGEST_KEY = 80
const LONGEST_UNKNOWN = 200
/** Behind a blank line only a value of a line is no sentence of the text. */
const LONGEST_APART = 100
const LONGEST_NAME = 60

/**
 * The block that begins at `start`, where a line begins. It needs a key of a headline, or two known keys with values that
 * fit. It ends at a blank line, unless another known key follows; or at a line that has no key; or where the key of the
 * text itself stands.
 */
export function findBlock(text: string, start: number, end: number): HeaderBlock | null {
  const fields: BlockField[] = []
  let offset = start
  let isClosed = true
  const indent = indentAt(text, start)
  for (let lines = 0; offset < end && lines < MOST_LINES; lines++) {
    const lineEnd = endOfLine(text, offset, end)
    const line = text.slice(offset, lineEnd)
    if (line.trim() === '') {
      const next = findApart(text, lineEnd, end, fields)
      if (next === null) break
      offset = next
      continue
    }
    const isFolded = measureIndent(line) > indent
    const field = readLine(line, offset, fields, isFolded)
    const last = fields.at(-1)
    if (field) fields.push(field)
    else if (last && isFolded) fields[fields.length - 1] = fold(last, line, lineEnd)
    else {
      isClosed = false
      break
    }
    if (field?.name === 'body') break
    offset = lineEnd + 1
  }
  const told = fields.some(({ key }) => isKeyOfMail(key)) ? fields : fields.map(withoutEnvelope)
  const [first, ...rest] = isClosed ? told : withoutUnknownTail(told)
  if (!first || !isBlock([first, ...rest])) return null
  return { fields: [first, ...rest], end: rest.at(-1)?.end ?? first.end }
}

/** How far the first line of a block is indented, wherever on it the block is said to begin. */
function indentAt(text: string, start: number): number {
  return measureIndent(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + LONGEST_KEY))
}

function measureIndent(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0
}

/** Null where the line has no key, or belongs to the field above it. */
function readLine(
  line: string,
  start: number,
  above: readonly BlockField[],
  isFolded: boolean,
): BlockField | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > LONGEST_KEY) return null
  const { key = '', gap = '', value = '' } = LINE.exec(line)?.groups ?? {}
  if (key === '') return null
  const named = nameOfKey(key)
  const isNamed = named !== 'time' || parseTime(value.trim()) !== null
  const name = isNamed && (named !== 'body' || isBlock(above)) ? named : null
  const isKey = ONE_WORD.test(key) || isKeyOfCopy(key)
  if (name === null && (!isKey || (gap === '' && value !== ''))) return null
  if (name === null && (value.length > LONGEST_UNKNOWN || isFolded)) return null
  if (value.startsWith('//') || (name === 'headline' && value.length > LONGEST_VALUE)) return null
  const at = start + colon + 1 + gap.length
  const from = start + line.search(/\S/)
  if (name === 'body') return { key, name, values: [], start: from, at, end: at }
  const trimmed = value.trimEnd()
  return {
    key,
    name,
    values: trimmed === '' ? [] : [trimmed],
    start: from,
    at,
    end: Math.max(at, start + line.trimEnd().length),
  }
}

/** `Subject: a long`, and below it, indented, `headline`. */
function fold(field: BlockField, line: string, lineEnd: number): BlockField {
  const folded = line.trim()
  const end = lineEnd - (line.length - line.trimEnd().length)
  return { ...field, values: [[...field.values, folded].join(' ')], end }
}

/** The next line with a key, in a block of which every line stands alone; null where the block is over. */
function findApart(
  text: string,
  offset: number,
  end: number,
  fields: readonly BlockField[],
): number | null {
  const next = skipBlankLines(text, offset, end)
  const line = text.slice(next, endOfLine(text, next, end))
  const field = readLine(line, next, fields, /^[ \t]/.test(line))
  if (!field?.name || fields.some(({ name }) => name === field.name)) return null
  if (field.name === 'body') return next
  const [value = ''] = field.values
  const isName = field.name === 'sources' || field.name === 'authors'
  if (isName && (value.length > LONGEST_NAME || /\d/.test(value))) return null
  return value !== '' && value.length <= LONGEST_APART && isFitting(field) ? next : null
}

/** `X-Factor: the winner is …` is an unknown key where there is no mail. */
function withoutEnvelope(field: BlockField): BlockField {
  return field.name === 'envelope' ? { ...field, name: null } : field
}

/** `Opgelet: …` right below a block is a sentence. */
function withoutUnknownTail(fields: readonly BlockField[]): readonly BlockField[] {
  return fields.slice(
    0,
    fields.findLastIndex(({ name, key }) => name !== null || isKeyOfCopy(key)) + 1,
  )
}

function isBlock(fields: readonly BlockField[]): boolean {
  const fitting = fields.filter(isFitting)
  if (fitting.length === 0) return false
  const isTitled = fitting.some(
    ({ name, values: [value = ''] }) => name === 'headline' && value.length <= LONGEST_HEADLINE,
  )
  const empty = fields.filter(({ name, values }) => values.length === 0 && isOfArticle(name))
  return isTitled || new Set([...fitting, ...empty].map(({ name }) => name)).size >= 2
}

/** An envelope says nothing about an article. */
function isOfArticle(name: BlockKeyName | null): boolean {
  return name !== null && name !== 'envelope'
}

/** `Datum: onbekend, ca. 1932` */
const NO_DAY =
  /^(?:(?:datum )?(?:onbekend|unbekannt|unknown|undated|ongedateerd|inconnue?|sans date|desconocid[ao]|sconosciuta|desconhecida)|z\.\s?d\.|s\.\s?d\.|n\.\s?d\.|o\.\s?D\.)(?!\p{L})/iu

/** Whether the value can be what the key announces. */
function isFitting({ name, values }: BlockField): boolean {
  const [value = ''] = values
  if (!isOfArticle(name) || value === '') return false
  if (name === 'date' && NO_DAY.test(value)) return true
  if (name === 'date') return readDayOfKey(singleBlanks(value)) !== null
  if (name === 'updated') return parseMoment(singleBlanks(value)) !== null
  return name !== 'originalUrl' || ADDRESS.test(value)
}

const FEWEST_PAIRS = 3
const MOST_PAIRS = 20
const LONGEST_PAIR_KEY = 30
const MOST_WORDS_IN_KEY = 3

/**
 * `Titel`, and below it the title; `Datum`, and below it the day: as the particulars of a page are copied from a library. No
 * blank line stands among them. The first key is one of an article, and a headline and a day are given.
 */
export function findPairs(text: string, start: number, end: number): HeaderBlock | null {
  const first = text.slice(start, endOfLine(text, start, end)).trim()
  if (first.length > LONGEST_PAIR_KEY || nameOfKey(first.replace(/\s?:$/, '')) === null) return null
  const lines = listBlockLines(text, start, end)
  if (lines.length % 2 === 1 || lines.length < FEWEST_PAIRS * 2) return null
  const fields: BlockField[] = []
  for (let index = 0; index < lines.length; index += 2) {
    const field = pairOf(lines[index]!, lines[index + 1]!)
    if (!field) return null
    fields.push(field)
  }
  const fitting = new Set(fields.filter(isFitting).map(({ name }) => name))
  const [head, ...rest] = fields
  if (!head || !fitting.has('headline') || !fitting.has('date')) return null
  return { fields: [head, ...rest], end: rest.at(-1)?.end ?? head.end }
}

interface BlockLine {
  readonly text: string
  readonly start: number
}

/** Up to a blank line; none where there are too many. */
function listBlockLines(text: string, start: number, end: number): readonly BlockLine[] {
  const lines: BlockLine[] = []
  for (let offset = start; offset < end;) {
    const lineEnd = endOfLine(text, offset, end)
    const raw = text.slice(offset, lineEnd)
    const line = raw.trim()
    if (line === '') break
    if (lines.length === MOST_PAIRS * 2 || line.length > LONGEST_HEADLINE) return []
    lines.push({ text: line, start: offset + raw.indexOf(line) })
    offset = lineEnd + 1
  }
  return lines
}

function pairOf(above: BlockLine, value: BlockLine): BlockField | null {
  const key = above.text.replace(/\s?:$/, '')
  const isKey =
    key.length <= LONGEST_PAIR_KEY &&
    /^\p{L}[\p{L} ]+$/u.test(key) &&
    key.split(' ').length <= MOST_WORDS_IN_KEY
  const name = isKey ? nameOfKey(key) : null
  if (!isKey || name === 'body' || name === 'time') return null
  const end = value.start + value.text.length
  return { key, name, values: [value.text], start: above.start, at: value.start, end }
}
