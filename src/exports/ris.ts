/**
 * RIS, as reference managers and press databases write it: `TY  - NEWS`, a line for each fact, `ER  - `. The tags are
 * those of the specification of 2011 and of Research Information Systems before it (`T1`, `A1`, `Y1`).
 */
import type { BlockKeyName } from '../raw/shapes/block-keys.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { nameInOrder } from './byline-names.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { languageIn } from './fact-keys.js'
import { factOf, gatherValues } from './facts.js'
import { joinLines, spanOf, type TextLine } from './lines.js'

const TAG = /^([A-Z][A-Z\d])\s{1,2}-(?:\s+|$)/
const TYPE = /^TY\s{1,2}-\s+[A-Z]{3,7}$/
/** A type, and another tag right below it. */
const START =
  /^[^\S\n]*TY[^\S\n]{1,2}-[^\S\n]+[A-Z]{3,7}[^\S\n]*\n+[^\S\n]*[A-Z][A-Z\d][^\S\n]{1,2}-[^\S\n]/gm

/** Of one field, the tags that come first are the surest. */
const HEADLINES = ['TI', 'T1', 'CT']
const PUBLICATIONS = ['T2', 'JF', 'JO', 'JA', 'BT', 'J1', 'J2']
const TEXTS = ['AB', 'N2']
const ADDRESSES = ['UR', 'L2', 'LK']
const DATES: ReadonlySet<string> = new Set(['DA', 'PY', 'Y1'])

/** The other tags, by what pages call them. */
const KEPT: Readonly<Record<string, string>> = {
  TY: 'publication type',
  SP: 'page',
  EP: 'last page',
  VL: 'volume',
  IS: 'issue',
  ET: 'edition',
  SE: 'section',
  PB: 'publisher',
  CY: 'place of publication',
  PP: 'place of publication',
  Y2: 'access date',
  AN: 'code',
  ID: 'code',
  CN: 'code',
  SN: 'code',
  DO: 'doi',
  DB: 'database',
  DP: 'database',
  A2: 'editors',
  ED: 'editors',
}

interface Tagged {
  readonly tag: string
  /** The line of the tag, and those that go on. */
  readonly lines: readonly TextLine[]
  readonly value: string
  /** Where the value begins. */
  readonly at: number
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const first = lines.findIndex(({ text }) => TYPE.test(text))
  const next = lines[first + 1]
  if (first === -1 || !next || !TAG.test(next.text)) return null
  const all = listTagged(lines.slice(first))
  const last = all.findIndex(({ tag }) => tag === 'ER')
  const tagged = last === -1 ? all : all.slice(0, last)
  const chosen = (tags: readonly string[]): Tagged | undefined =>
    tags.flatMap((tag) => tagged.find((each) => each.tag === tag && each.value !== '') ?? [])[0]
  const text = chosen(TEXTS)
  const names = new Map<Tagged | undefined, BlockKeyName>([
    [chosen(HEADLINES), 'headline'],
    [chosen(PUBLICATIONS), 'sources'],
    [chosen(ADDRESSES), 'originalUrl'],
  ])
  const fields = tagged
    .filter((each) => each !== text)
    .flatMap((each) => factsOf(each, names.get(each) ?? null))
  return {
    fields: gatherValues(gatherValues([...fields, ...dateFacts(tagged)], 'authors'), 'topics'),
    frames: [
      lines.slice(0, first),
      ...(text ? [[markOf(text)]] : []),
      ...(last === -1 ? [] : all.slice(last).map((each) => each.lines)),
    ],
    bodies: text ? [bodyOf(text)] : [],
  }
}

function listTagged(lines: readonly TextLine[]): readonly Tagged[] {
  const starts = lines.flatMap(({ text }, index) => (TAG.test(text) ? [index] : []))
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1])
    const [lead = '', tag = ''] = TAG.exec(own[0]!.text) ?? []
    return {
      tag,
      lines: own,
      value: joinLines(own).slice(lead.length).trim(),
      at: own[0]!.start + lead.length,
    }
  })
}

function factsOf({ tag, lines, value, at }: Tagged, name: BlockKeyName | null): BlockField[] {
  const span = spanOf(lines)
  if (!span || isOfDate(tag)) return []
  if (name !== null) return [factOf({ name, key: KEYS[name] ?? name }, span, value, at)]
  if (tag === 'AU' || tag === 'A1')
    return [factOf({ name: 'authors', key: 'author' }, span, nameInOrder(value), at)]
  if (tag === 'KW') return [factOf({ name: 'topics', key: 'keywords' }, span, value, at)]
  const language = tag === 'LA' ? languageIn(value) : null
  if (language !== null) return [factOf({ name: 'language', key: 'language' }, span, language, at)]
  return [factOf({ name: null, key: KEPT[tag] ?? 'notes' }, span, value, at)]
}

const KEYS: Readonly<Partial<Record<BlockKeyName, string>>> = {
  sources: 'publication',
  originalUrl: 'url',
}

function isOfDate(tag: string): boolean {
  return DATES.has(tag)
}

/** `1986/12/31/evening`: year, month and day, of which any but the first may be empty. */
const DAY = /^(\d{4})(?:[/-](\d{1,2})?(?:[/-](\d{1,2})?)?)?(?:\/.*)?$/

/** The fullest of the days; one without a year (`DA  - 3 May`) has that of `PY`. */
function dateFacts(tagged: readonly Tagged[]): readonly BlockField[] {
  const own = tagged.filter(({ tag }) => isOfDate(tag))
  const year = own.map(({ value }) => /^\d{4}/.exec(value)?.[0]).find((each) => each !== undefined)
  const dates = own.map((each) => ({ each, value: dayIn(each.value, year ?? '') }))
  const [fullest] = dates.toSorted((a, b) => b.value.length - a.value.length)
  return dates.flatMap(({ each, value }) => {
    const span = spanOf(each.lines)
    if (!span) return []
    if (each === fullest?.each) return [factOf({ name: 'date', key: 'date' }, span, value, each.at)]
    return [factOf({ name: null, key: 'publication year' }, span, each.value, each.at)]
  })
}

function dayIn(value: string, year: string): string {
  const [, written = '', month = '', day = ''] = DAY.exec(value) ?? []
  if (written === '') return /\d{4}/.test(value) ? value : `${value} ${year}`.trim()
  const parts = [written, month, month === '' ? '' : day]
  return parts
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

function markOf({ lines, at }: Tagged): TextLine {
  const line = lines[0]!
  const text = line.text.slice(0, at - line.start).trimEnd()
  return { ...line, text, end: line.start + text.length }
}

function bodyOf({ lines: [line, ...rest], at }: Tagged): readonly TextLine[] {
  const text = line?.text.slice(at - line.start) ?? ''
  return line && text !== '' ? [{ ...line, text, start: at }, ...rest] : rest
}

export const ris = shapeOf({
  rule: 'ris',
  hint: /^[^\S\n]*TY[^\S\n]{1,2}-[^\S\n]+[A-Z]{3,7}[^\S\n]*$/m,
  findStarts: (text) => startsOf(START, text),
  read,
})
