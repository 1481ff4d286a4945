/** Records of a documentation service: `Record 3 van 120`, a line of two letters and a colon for each fact (`TI:`, `AU:`), and the text. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { nameInOrder } from './byline-names.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factKeyOf, type FactKey } from './fact-keys.js'
import { factOf, keyedFacts } from './facts.js'
import { joinLines, spanOf, type TextLine } from './lines.js'

const NUMBER =
  /^(?:record|document|artikel|article|item|hit|treffer|enregistrement|registro|dokument|notice)\s?:?\s?\d{1,6}\s(?:van|of|de|von|sur|di|\/|out of)\s\d{1,6}$/iu
const START =
  /^[^\S\n]*(?:record|document|artikel|article|item|hit|treffer|enregistrement|registro|dokument|notice)\s?:?\s?\d{1,6}\s(?:van|of|de|von|sur|di|\/|out of)\s\d{1,6}[^\S\n]*\n+[^\S\n]*[A-Z]{2}[^\S\n]?:/gimu
const TAG = /^(?<tag>[A-Z]{2})\s?:\s*/u
const FEWEST = 2

/** What two letters stand for, in Dutch, English, German and French services. */
const KEYS: Readonly<Record<string, FactKey>> = {
  TI: { name: 'headline', key: 'headline' },
  HL: { name: 'headline', key: 'headline' },
  AU: { name: 'authors', key: 'byline' },
  BR: { name: 'sources', key: 'publication' },
  SO: { name: 'sources', key: 'publication' },
  QU: { name: 'sources', key: 'publication' },
  BT: { name: 'sources', key: 'publication' },
  DT: { name: 'date', key: 'date' },
  DA: { name: 'date', key: 'date' },
  PD: { name: 'date', key: 'date' },
  TR: { name: 'topics', key: 'keywords' },
  DE: { name: 'topics', key: 'keywords' },
  SU: { name: 'topics', key: 'keywords' },
  KW: { name: 'topics', key: 'keywords' },
  PG: { name: null, key: 'page' },
  PA: { name: null, key: 'page' },
  BZ: { name: null, key: 'page' },
  TX: { name: 'body', key: 'text' },
  TE: { name: 'body', key: 'text' },
  SA: { name: null, key: 'abstract' },
  AB: { name: null, key: 'abstract' },
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const at = lines.findIndex(({ text }) => NUMBER.test(text))
  const below = lines.slice(at + 1)
  const end = below.findIndex(({ text, gap }, index) => index > 0 && gap > 0 && !TAG.test(text))
  const own = end === -1 ? below : below.slice(0, end)
  const starts = own.flatMap(({ text }, index) => (TAG.test(text) ? [index] : []))
  if (at === -1 || starts.length < FEWEST || starts[0] !== 0) return null
  const fields: BlockField[] = []
  const frames: (readonly TextLine[])[] = [lines.slice(0, at + 1)]
  const bodies: (readonly TextLine[])[] = []
  for (const [index, start] of starts.entries()) {
    const entry = readEntry(own.slice(start, starts[index + 1]))
    fields.push(...entry.fields)
    frames.push(entry.mark)
    bodies.push(entry.body)
  }
  bodies.push(end === -1 ? [] : below.slice(end))
  if (!fields.some(({ name }) => name === 'headline')) return null
  return { fields, frames, bodies: bodies.filter((body) => body.length > 0) }
}

interface Entry {
  readonly fields: readonly BlockField[]
  readonly mark: readonly TextLine[]
  readonly body: readonly TextLine[]
}

const NOTHING: Entry = { fields: [], mark: [], body: [] }

function readEntry(lines: readonly TextLine[]): Entry {
  const [line, ...rest] = lines
  const span = spanOf(lines)
  const match = TAG.exec(line?.text ?? '')
  if (!line || !span || !match) return NOTHING
  const tag = match.groups?.['tag'] ?? ''
  const fact = KEYS[tag] ?? factKeyOf(tag) ?? { name: null, key: tag.toLowerCase() }
  const at = line.start + match[0].length
  const value = line.text.slice(match[0].length)
  if (fact.name === 'body') {
    const mark = { ...line, text: match[0].trimEnd(), end: line.start + match[0].trimEnd().length }
    const text = value === '' ? rest : [{ ...line, start: at, text: value }, ...rest]
    return { ...NOTHING, mark: [mark], body: text }
  }
  const whole = [value, joinLines(rest)].filter((part) => part !== '').join(' ')
  if (fact.name !== 'authors') return { ...NOTHING, fields: keyedFacts(fact, span, whole, at) }
  const names = whole.split(';').map(nameInOrder)
  return { ...NOTHING, fields: [factOf(fact, span, names.join('; '), at)] }
}

export const numberedRecords = shapeOf({
  rule: 'numbered-records',
  hint: /^[^\S\n]*[A-Z]{2}[^\S\n]?:/m,
  findStarts: (text) =>
    /\d[^\S\n]*\n+[^\S\n]*[A-Z]{2}[^\S\n]?:/.test(text) ? startsOf(START, text) : [],
  read,
})
