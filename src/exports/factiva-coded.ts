/** A record of Factiva with codes of two letters → its parts. */
import type { BlockKeyName } from '../raw/shapes/block-keys.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { readDatedLine } from './dated-line.js'
import type { ExportParts } from './export-shape.js'
import { factOf, keyedFacts } from './facts.js'
import { headlineFacts } from './keyed-lines.js'
import { spanOf, type TextLine } from './lines.js'

const FIELDS: Readonly<Record<string, readonly [BlockKeyName | null, string]>> = {
  HD: ['headline', 'headline'],
  BY: ['authors', 'byline'],
  SN: ['sources', 'publication'],
  PD: ['date', 'date'],
  ET: ['time', 'time'],
  LA: ['language', 'language'],
  LP: ['body', 'text'],
  TD: ['body', 'text'],
  SE: [null, 'section'],
  CLM: [null, 'section'],
  WC: [null, 'words'],
  SC: [null, 'code'],
  PG: [null, 'page'],
  ED: [null, 'edition'],
  CY: [null, 'copyright'],
  CR: [null, 'credit'],
  ART: [null, 'graphic'],
  CT: [null, 'contact'],
  CX: [null, 'notes'],
  VOL: [null, 'volume'],
  RF: [null, 'notes'],
  CO: [null, 'companies'],
  IN: [null, 'industry'],
  NS: [null, 'subjects'],
  RE: [null, 'places'],
  IPD: [null, 'notes'],
  IPC: [null, 'notes'],
  PUB: [null, 'publisher'],
  AN: [null, 'document'],
}
const CODE = /^([A-Z]{2,3})(?:(\s{2,}|\t\s*|\s)(?=\S)|$)/
/** Where the text has begun, only these end it. */
const BELOW: ReadonlySet<string> = new Set('ART CO IN NS RE IPD IPC PUB AN CT RF CX'.split(' '))

interface Section {
  readonly code: string
  /** Length of the code and the blanks behind it; null where the value begins on the next line. */
  readonly lead: number | null
  readonly lines: readonly TextLine[]
}

export function readCoded(lines: readonly TextLine[], end: number): ExportParts | null {
  const { cover, sections } = cut(lines.slice(0, end + 1))
  if (!sections.some(({ code }) => code === 'HD')) return null
  const fields: BlockField[] = []
  const frames: (readonly TextLine[])[] = [cover, lines.slice(end + 1)]
  const bodies: (readonly TextLine[])[] = []
  for (const section of sections) {
    const [name, key] = FIELDS[section.code]!
    if (name === 'body') {
      const { mark, text } = splitMark(section)
      frames.push(mark)
      bodies.push(text)
    } else fields.push(...fieldsOf(section, name, key))
  }
  return { fields, frames, bodies }
}

function cut(lines: readonly TextLine[]): { cover: readonly TextLine[]; sections: Section[] } {
  const cover: TextLine[] = []
  const sections: { code: string; lead: number | null; lines: TextLine[] }[] = []
  for (const line of lines) {
    const current = sections.at(-1)
    const code = codeOf(line, current?.code ?? null)
    if (code) sections.push({ ...code, lines: [line] })
    else if (current) current.lines.push(line)
    else cover.push(line)
  }
  return { cover, sections }
}

/** `IN ` and `RE ` may begin a sentence in capitals: below the text a code has a line, or blanks, to itself. */
function codeOf(
  { text }: TextLine,
  above: string | null,
): { code: string; lead: number | null } | null {
  const [whole, code = '', gap] = CODE.exec(text) ?? []
  if (whole === undefined || !Object.hasOwn(FIELDS, code)) return null
  const isInText = above === 'LP' || above === 'TD'
  if (above === null && code !== 'HD' && code !== 'SE' && code !== 'CLM') return null
  if (isInText && code !== 'TD' && !BELOW.has(code)) return null
  const isWide = gap === undefined || gap.length > 1 || gap === '\t' || code === 'AN'
  const isCoded = /^(?:[a-z\d]+\s*:|\w+\s*[:|])/.test(text.slice(whole.length))
  if ((isInText || above === null) && !isWide && !isCoded && code !== 'HD' && code !== 'TD')
    return null
  return { code, lead: gap === undefined ? null : whole.length }
}

/** The code of the text is no text: its line is one by itself, or is parted from what follows on it. */
function splitMark({ lead, lines }: Section): {
  mark: readonly TextLine[]
  text: readonly TextLine[]
} {
  const [first, ...rest] = lines
  if (!first) return { mark: [], text: [] }
  if (lead === null) return { mark: [first], text: rest }
  const at = first.start + lead
  const mark = { ...first, text: first.text.slice(0, lead).trimEnd() }
  const text = { ...first, start: at, text: first.text.slice(lead) }
  return { mark: [{ ...mark, end: first.start + mark.text.length }], text: [text, ...rest] }
}

function fieldsOf(
  { lead, lines }: Section,
  name: BlockKeyName | null,
  key: string,
): readonly BlockField[] {
  const span = spanOf(lines)
  const [first, second] = lines
  if (!span || !first) return []
  const at = lead === null ? (second?.start ?? first.end) : first.start + lead
  const texts = lines.map(({ text }, index) => (index > 0 ? text : text.slice(lead ?? text.length)))
  const value = texts.filter((text) => text !== '').join(' ')
  if (name === 'headline' && lead !== null)
    return headlineFacts(lines, { at, value: texts[0] ?? '' })
  if (name === 'time' || (name === 'date' && readDatedLine(value) === null))
    return [factOf({ name, key }, span, value, at)]
  return keyedFacts({ name, key }, span, value, at)
}
