/** ProQuest as text: a line of underscores above each document, `Full text:`, keys in words around it. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf, type Stretch } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { besideFact, factOf, linesFact } from './facts.js'
import { anyKey, readKeys } from './keyed-lines.js'
import { groupLines, joinLines, type TextLine } from './lines.js'

const LINE = String.raw`[^\S\n]*_{20,}[^\S\n]*`
const LINES = new RegExp(`^${LINE}$`, 'gm')
const UNDERSCORES = /^_{20,}$/
const COUNT = /^Document \d{1,5} of \d{1,5}$/
/** Keys that nothing but ProQuest has side by side. */
const MARKS: readonly RegExp[] = [
  /^[^\S\n]*Full text\s?:/m,
  /^[^\S\n]*Publication (?:title|info)\s?:/m,
  /^[^\S\n]*(?:ProQuest document ID|Publication date|Source type|Language of publication)\s?:/m,
]
const LINK = /^(?:ProQuest document link|https?:\/\/\S+|Find a copy|Check for full text.*)$/i
const NOTICE = /ProQuest|^Terms and Conditions|^Contact /

function isDocument(text: string): boolean {
  return MARKS.filter((mark) => mark.test(text)).length >= 2
}

function findStarts(text: string): readonly number[] {
  const lines = startsOf(LINES, text)
  if (lines.length === 0) return []
  const starts = [0, ...lines]
  return starts.filter((start, index) => isDocument(text.slice(start, starts[index + 1])))
}

/** Below the cover of the report and `Document 1 of 2`; -1 where nothing is. */
function findFirst(lines: readonly TextLine[]): number {
  const key = lines.findIndex((line) => anyKey(line) !== null)
  const rule = lines.slice(0, Math.max(0, key)).findLastIndex(({ text }) => UNDERSCORES.test(text))
  return lines.findIndex(
    ({ text }, index) => index > rule && !UNDERSCORES.test(text) && !COUNT.test(text),
  )
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const first = findFirst(lines)
  const marked = lines.map(({ text }) => text).join('\n')
  if (first === -1 || !isDocument(marked)) return null
  const keyed = lines.findIndex((line, index) => index >= first && anyKey(line) !== null)
  const above = readAbove(lines, first, keyed)
  const labelled = lines.findIndex(
    (line, index) => index >= keyed && anyKey(line)?.fact.name === 'body',
  )
  const from = labelled === -1 ? lines.length : labelled
  const top = readAll(lines.slice(keyed, from))
  const tailAt = findTail(lines, from + 1)
  const body = labelled === -1 ? [] : bodyOf(lines.slice(labelled, tailAt))
  const below = readAll(lines.slice(Math.max(tailAt, from)))
  const fields = withInfo([...top.fields, ...below.fields].flatMap(withoutTown))
  const isTitled = fields.some(({ name }) => name === 'headline')
  const headline = isTitled ? [] : linesFact('headline', 'headline', above.headline)
  return {
    fields: [...headline, ...fields],
    frames: [
      ...lines.slice(0, first).map((line) => [line]),
      ...(isTitled ? groupLines(above.headline) : []),
      ...above.links.map((line) => [line]),
      ...(labelled === -1 ? [] : [labelOf(lines[labelled]!)]),
      ...top.frames,
      ...below.frames,
    ],
    bodies: [body],
  }
}

/** `The Ferry Herald; Northbank`: the town is no part of the name. */
function withoutTown(field: BlockField): readonly BlockField[] {
  const [value = ''] = field.values
  const cut = field.name === 'sources' ? value.indexOf(';') : -1
  if (cut === -1) return [field]
  const town = besideFact('place of publication', value.slice(cut + 1).trim(), field.end)
  return [{ ...field, values: [value.slice(0, cut).trim()] }, town]
}

/** `Chicago Post ; Chicago, Ill. [Chicago, Ill]05 Jul 1931: 1.` */
const INFO =
  /^(?<paper>[^;]{2,100}?)\s?;.{0,120}?(?<day>\d{1,2} \p{L}{3,9} \d{4})\s?:\s?(?<page>[\w.-]{1,12}?)\.?$/u

/** Where no key gives paper and day, the line about the publication does. */
function withInfo(fields: readonly BlockField[]): readonly BlockField[] {
  const info = fields.find(({ key }) => key === 'publication info')
  const { paper = '', day = '' } = INFO.exec(info?.values[0] ?? '')?.groups ?? {}
  if (!info || day === '') return fields
  const has = (name: BlockField['name']): boolean => fields.some((field) => field.name === name)
  const place = (value: string): Stretch => {
    const at = info.at + (info.values[0] ?? '').indexOf(value)
    return { start: at, end: at }
  }
  return [
    ...fields,
    ...(has('date') ? [] : [factOf({ name: 'date', key: 'date' }, { ...place(day) }, day)]),
    ...(has('sources')
      ? []
      : [
          factOf(
            { name: 'sources', key: 'publication' },
            { start: info.end, end: info.end },
            paper,
          ),
        ]),
  ]
}

interface Above {
  readonly headline: readonly TextLine[]
  readonly links: readonly TextLine[]
}

/** The headline, and links to the database. */
function readAbove(lines: readonly TextLine[], first: number, keyed: number): Above {
  const own = lines.slice(first, keyed)
  const links = own.filter(({ text }) => LINK.test(text))
  return { headline: own.filter((line) => !links.includes(line)), links }
}

interface Known {
  readonly fields: readonly BlockField[]
  readonly frames: readonly (readonly TextLine[])[]
}

/** Keys, and between them rights and notices. */
function readAll(lines: readonly TextLine[]): Known {
  const fields: BlockField[] = []
  const frames: (readonly TextLine[])[] = []
  let index = 0
  while (index < lines.length) {
    const { fields: found, next } = readKeys(lines, index, anyKey)
    fields.push(...found)
    const line = lines[next]
    if (line === undefined) break
    let end = next + 1
    while (end < lines.length && lines[end]!.gap === 0 && anyKey(lines[end]!) === null) end++
    const group = lines.slice(next, end)
    if (UNDERSCORES.test(line.text) || LINK.test(line.text) || NOTICE.test(joinLines(group)))
      frames.push(group)
    else fields.push(...linesFact(null, isCopyrightLine(line.text) ? 'copyright' : 'notes', group))
    index = end
  }
  return { fields, frames }
}

/** From the end upwards: paragraphs that begin with a key, rights, notices. */
function findTail(lines: readonly TextLine[], from: number): number {
  const groups = groupLines(lines.slice(from))
  let tail = lines.length
  for (const group of groups.toReversed()) {
    const [top] = group
    if (!top) break
    const isOfTail =
      (anyKey(top) !== null && anyKey(top)?.fact.name !== 'body') ||
      isCopyrightLine(top.text) ||
      UNDERSCORES.test(top.text) ||
      LINK.test(top.text) ||
      (tail === lines.length && NOTICE.test(joinLines(group)))
    if (!isOfTail) break
    tail -= group.length
  }
  return tail
}

/** `Full text:`, and what stands behind it on its line. */
function bodyOf(lines: readonly TextLine[]): readonly TextLine[] {
  const [first, ...rest] = lines
  const key = first && anyKey(first)
  if (!first || !key || key.value === '') return rest
  return [{ ...first, start: key.at, text: key.value }, ...rest]
}

function labelOf(line: TextLine): readonly TextLine[] {
  const key = anyKey(line)
  if (!key || key.value === '') return [line]
  const text = line.text.slice(0, key.at - line.start).trimEnd()
  return [{ ...line, text, end: line.start + text.length }]
}

export const proQuest = shapeOf({
  rule: 'proquest',
  hint: /^[^\S\n]*(?:Full text|Publication title|ProQuest document ID)\s?:/m,
  findStarts,
  read,
})
