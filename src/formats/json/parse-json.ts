/** A JSON file, or one of a JSON value a line → its records, an article an object; none where it holds others. */
import { diagnoseRemark, remarkAt, type PlacedRemark } from '../../article/remark.js'
import { plainText } from '../../article/fields/plain-text.js'
import type { ParsedFile } from '../../record/article.js'
import type { ColumnMapping } from '../../record/columns.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceText } from '../../record/source-file.js'
import type { Row, RowField } from '../rows/row.js'
import { refuseCrowded } from '../rows/refuse-crowded.js'
import { settleRows } from '../rows/settle-rows.js'
import { fieldsOfObject } from './fields-of-object.js'
import { findRecords, holdsSentences } from './find-records.js'
import { ghostLabels, type Labels } from './ghost-labels.js'
import { membersOf, type JsonMember, type JsonSlice, valuesIn } from './json-slices.js'
import { linesOf } from './json-lines.js'
import { isObject, readJson } from './read-value.js'
import { renameFields } from './rename-fields.js'

const MOST_KEYS = 8
/** So many values show what a file of many is. */
const SAMPLE = 40

/** Never throws. */
export function parseJson(source: SourceText, context: ParseContext): ParsedFile {
  const { text } = source
  const { columns } = context.defaults
  const records = recordsIn(text, columns)
  if (records === null) return refuse(source, context)
  const crowded = refuseCrowded(records.length, 'json', source, context)
  if (crowded) return crowded
  const labels = ghostLabels(text)
  const rows = records.map((record) => rowOf(text, record, columns, labels))
  return settleRows(rows, 'json', source, context, [])
}

/** Null where nothing in it is an article. */
function recordsIn(text: string, columns: ColumnMapping | null): readonly JsonMember[] | null {
  const lines = linesOf(text)
  const values = lines ?? [...valuesIn(text)]
  const [first] = values
  if (!first) return null
  const isMapped = columns?.kind === 'names'
  if (values.length > 1) return recordsOfMany(text, values, isMapped)
  const found = findRecords(text, first)
  if (found.length > 0) return found
  return isMapped ? objectsIn(text, first) : null
}

/** A record a value; or several answers of an interface, one below the other, of which each holds a list. */
function recordsOfMany(
  text: string,
  values: readonly JsonSlice[],
  isMapped: boolean,
): readonly JsonMember[] | null {
  const step = Math.ceil(values.length / SAMPLE)
  const found = values
    .filter((_, index) => index % step === 0)
    .map((value) => ({ value, records: findRecords(text, value) }))
  const some = found.filter(({ records }) => records.length > 0)
  const whole = some.filter(({ value, records }) => records[0]?.start === value.start)
  if (isMapped || whole.length >= found.length / 2) return values.map(asRecord)
  if (some.length < found.length / 2) return null
  return values.flatMap((value) => {
    const records = findRecords(text, value)
    return records.length > 0 ? records : [asRecord(value)]
  })
}

function asRecord(value: JsonSlice): JsonMember {
  return { ...value, keyStart: value.start, key: null }
}

/** The folder says what its keys are: then every object of the list is one, or the only one. */
function objectsIn(text: string, root: JsonSlice): readonly JsonMember[] {
  if (text[root.start] !== '[') return [asRecord(root)]
  return [...membersOf(text, root)].filter(({ start }) => text[start] === '{')
}

function rowOf(
  text: string,
  { start, end, key, isOpen }: JsonMember,
  columns: ColumnMapping | null,
  labels: Labels,
): Row {
  const { value, fault } = readJson(text.slice(start, end))
  const row = { start, end, fields: [], remarks: [] }
  if (!isObject(value)) {
    const cause = isOpen ? 'it ends too soon' : (fault ?? 'it is no object')
    return { ...row, fault: remarkAt(start, 'broken-json', cause) }
  }
  const offsets = offsetsIn(text, { start, end, isOpen })
  const own = fieldsOfObject(value, (name) => offsets.get(name) ?? start)
  const fields = renameFields(
    [...own, ...labels(value, start), ...keyAsId(own, key, start)],
    columns,
  )
  const remarks: readonly PlacedRemark[] =
    fault === null ? [] : [{ rule: 'mended-json', words: [fault], offset: start }]
  return { start, end, fields, remarks, fault: null }
}

/** Objects that lie under their ids. */
function keyAsId(
  fields: readonly RowField[],
  key: string | null,
  offset: number,
): readonly RowField[] {
  if (key === null || fields.some((field) => /^_?id$/i.test(field.key))) return []
  return [{ key: 'id', offset, text: key, items: [key], isNested: false, parts: new Map() }]
}

function offsetsIn(text: string, slice: JsonSlice): ReadonlyMap<string, number> {
  return new Map(
    Array.from(membersOf(text, slice), ({ key, keyStart }) => [key ?? '', keyStart] as const),
  )
}

/** What is no archive is left alone; what may be one is not lost in silence. */
function refuse(source: SourceText, context: ParseContext): ParsedFile {
  const { text, path, encoding, diagnostics, positionAt } = source
  const [first, second] = valuesIn(text)
  const { value, fault } = readJson(first ? text.slice(first.start, first.end) : '')
  if (first && !second && value !== undefined && !holdsSentences(text)) {
    const remark: PlacedRemark = { rule: 'no-articles', words: ['the JSON'], offset: first.start }
    const told = diagnoseRemark(remark, path, positionAt(first.start))
    return { file: path, encoding, records: [], diagnostics: [...diagnostics, told] }
  }
  const offset = first?.start ?? 0
  const broken = value === undefined && first !== undefined
  const remark: PlacedRemark = broken
    ? { rule: 'broken-json', words: [first.isOpen ? 'it ends too soon' : (fault ?? '')], offset }
    : { rule: 'unknown-json', words: [keysIn(text, first)], offset }
  const whole: Row = { start: offset, end: text.length, fields: [], remarks: [], fault: remark }
  return settleRows([whole], 'json', source, context, [])
}

/** The keys of the first object. */
function keysIn(text: string, root: JsonSlice | undefined): string {
  let slice: JsonSlice | undefined = root
  while (slice && text[slice.start] === '[')
    slice = membersOf(text, slice).next().value ?? undefined
  if (!slice || text[slice.start] !== '{') return '(none)'
  const keys = Array.from(membersOf(text, slice), ({ key }) => plainText(key ?? '').slice(0, 40))
  return [...keys.slice(0, MOST_KEYS), ...(keys.length > MOST_KEYS ? ['…'] : [])].join(', ')
}
