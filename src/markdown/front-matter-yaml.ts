/** The YAML of a header → its fields, whatever state it is in. */
import { isMap, isScalar, parseDocument, type Document, type Pair } from 'yaml'
import type { PlacedRemark } from '../article/remark.js'
import { oneText, type HeaderField } from '../article/fields/header-field.js'
import { readValue } from './front-matter-value.js'
import { readPlainFields } from './front-matter-plain.js'
import { joinQuoted } from './front-matter-quotes.js'
import { splitFields, type FieldLines } from './front-matter-lines.js'

export interface Header {
  /** In order of the header; the same key may come twice. */
  readonly fields: readonly HeaderField[]
  /** Lines that belong to no field, as they stand. */
  readonly unread: string
  /** Whether the header is a map at all; a text or a list is none. */
  readonly isMap: boolean
  /** Offsets are in the header. */
  readonly remarks: readonly PlacedRemark[]
}

const EMPTY_HEADER: Header = { fields: [], unread: '', isMap: true, remarks: [] }

/** More than this is no header, and YAML could take its time. */
const LARGEST = 65_536
/** Brackets, dashes and question marks within each other, and blanks in a row, that a header may have. */
const DEEPEST = 40
const LONGEST_BLANK = 500
const NESTED = new RegExp(`(?:[?-][ \\t]+){${DEEPEST}}|^[ \\t]{${DEEPEST * 4}}`, 'm')

/**
 * Reads `yaml` with every scalar as the text that stands there. Broken YAML is read field by field, a field that is
 * broken in itself as the text behind its colon. Never throws.
 */
export function readYaml(yaml: string): Header {
  const { text: untabbed, remarks } = untab(yaml)
  const text = joinQuoted(untabbed)
  if (isOversized(text)) return readFields(text, [...remarks, tellBroken(TOO_LARGE)])
  const plain = readPlainFields(text)
  if (plain) return { fields: plain, unread: '', isMap: true, remarks }
  const document = parse(text)
  const fault = faultOf(document)
  if (fault) return readFields(text, [...remarks, tellBroken(fault)])
  if (document.contents === null) return { ...EMPTY_HEADER, remarks }
  if (!isMap(document.contents)) return { ...EMPTY_HEADER, isMap: false, remarks }
  const fields = document.contents.items.map((pair) => readPair(pair, text))
  return { fields, unread: '', isMap: true, remarks }
}

/** A tab counts as one blank, so that every offset stays what it is. */
function untab(yaml: string): { readonly text: string; readonly remarks: readonly PlacedRemark[] } {
  const first = /^[ ]*\t/m.exec(yaml)
  if (!first) return { text: yaml, remarks: [] }
  const text = yaml.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length))
  return { text, remarks: [{ rule: 'tab-indent', words: [], offset: first.index }] }
}

/** Whether a parser could choke on `yaml`. One linear scan, so that the answer is the same every time. */
export function isOversized(yaml: string): boolean {
  if (yaml.length > LARGEST) return true
  let depth = 0
  let blanks = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    blanks = character === ' ' || character === '\n' || character === '\t' ? blanks + 1 : 0
    if (depth > DEEPEST || blanks > LONGEST_BLANK) return true
  }
  return NESTED.test(yaml)
}

interface Fault {
  readonly offset: number
  readonly reason: string
}

const TOO_LARGE: Fault = { offset: 0, reason: 'it is too large or too deep' }

/** Faults of the text are in the document: the parser throws none. */
function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
}

function faultOf({ errors }: Document.Parsed): Fault | null {
  const [error] = errors
  if (!error) return null
  const reason = error.message
    .replace(/[.\s]+$/, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  return { offset: error.pos[0], reason }
}

function tellBroken({ offset, reason }: Fault): PlacedRemark {
  return { rule: 'broken-front-matter', words: [reason, 'YAML'], offset }
}

function readPair({ key, value }: Pair<unknown, unknown>, yaml: string): HeaderField {
  const [offset = 0] = isScalar(key) ? key.range! : []
  const name = readValue(key, yaml).text ?? ''
  return { key: name, offset, ...readValue(value, yaml) }
}

/** Reads every field by itself, so that one broken line spoils no other. */
function readFields(yaml: string, remarks: readonly PlacedRemark[]): Header {
  const { fields, unread } = splitFields(yaml)
  const isLarge = yaml.length > LARGEST
  const read = fields.flatMap((lines) => readField(lines, isLarge))
  return { fields: read, unread, isMap: read.length > 0, remarks }
}

/** A field that is broken in itself may hold the ones below it, indented by mistake. */
function readField(lines: FieldLines, isLarge: boolean): readonly HeaderField[] {
  const { key, offset, source, value } = lines
  const document = isLarge || isOversized(source) ? null : parse(source)
  const contents = document && document.errors.length === 0 ? document.contents : null
  const pair = isMap(contents) && contents.items.length === 1 ? contents.items[0] : undefined
  if (pair) return [{ ...readPair(pair, source), offset }]
  const inner = isLarge ? [lines] : splitFields(source, true).fields
  if (inner.length < 2) return [{ key, offset, ...oneText(value) }]
  return inner.flatMap((each) => readField({ ...each, offset: offset + each.offset }, isLarge))
}
