/** Cards of a press cutting file: `TITEL........: …`, points between the key and its colon. */
import { nameOfKey } from '../raw/shapes/block-keys.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factKeyOf, type FactKey } from './fact-keys.js'
import { factOf, keyedFacts } from './facts.js'
import { joinLines, spanOf, type TextLine } from './lines.js'

const KEY = /^(\p{L}[\p{L}\d -]{0,23}?)\s?\.{2,}\s?:\s*/u
const CARD = /^[^\S\n]*\p{L}[\p{L}\d -]{0,23}?\s?\.{2,}\s?:/gmu
const FEWEST = 3

/** Each card begins with the key that the first one begins with. */
function findStarts(text: string): readonly number[] {
  const keys = startsOf(CARD, text)
  if (keys.length < FEWEST) return []
  const wordAt = (start: number): string =>
    KEY.exec(text.slice(start, start + 80).trimStart())?.[1]?.toLowerCase() ?? ''
  const [first = 0] = keys
  const word = wordAt(first)
  const starts = keys.filter((start) => wordAt(start) === word)
  return starts.every((start, index) => isCard(text.slice(start, starts[index + 1]))) ? starts : []
}

function isCard(text: string): boolean {
  return startsOf(CARD, text).length >= FEWEST
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const first = lines.findIndex(({ text }) => KEY.test(text))
  if (first === -1 || lines.filter(({ text }) => KEY.test(text)).length < FEWEST) return null
  const fields: BlockField[] = []
  const frames: (readonly TextLine[])[] = [lines.slice(0, first)]
  const bodies: (readonly TextLine[])[] = []
  let index = first
  while (index < lines.length) {
    let end = index + 1
    while (end < lines.length && !KEY.test(lines[end]!.text)) end++
    const own = lines.slice(index, end)
    const card = readCard(own)
    fields.push(...card.fields)
    frames.push(card.mark)
    bodies.push(card.body)
    index = end
  }
  return { fields, frames, bodies: bodies.filter((body) => body.length > 0) }
}

interface Card {
  readonly fields: readonly BlockField[]
  readonly mark: readonly TextLine[]
  readonly body: readonly TextLine[]
}

function readCard(lines: readonly TextLine[]): Card {
  const [line, ...rest] = lines
  const span = spanOf(lines)
  const [lead = '', key = ''] = KEY.exec(line?.text ?? '') ?? []
  if (!line || !span) return { fields: [], mark: [], body: [] }
  const at = line.start + lead.length
  const value = line.text.slice(lead.length)
  const fact = factFor(key)
  if (fact.name === 'body') {
    const mark = { ...line, text: lead.trimEnd(), end: line.start + lead.trimEnd().length }
    const text = value === '' ? rest : [{ ...line, start: at, text: value }, ...rest]
    return { fields: [], mark: [mark], body: text }
  }
  const whole = [value, joinLines(rest)].filter((part) => part !== '').join(' ')
  const isAsIs =
    fact.name !== null &&
    fact.name !== 'authors' &&
    fact.name !== 'date' &&
    fact.name !== 'language'
  const fields = isAsIs ? [factOf(fact, span, whole, at)] : keyedFacts(fact, span, whole, at)
  return { fields, mark: [], body: [] }
}

/** Keys of a mail mean nothing on a card. */
function factFor(key: string): FactKey {
  const known = factKeyOf(key)
  if (known) return known
  const name = nameOfKey(key)
  return { name: name === 'envelope' ? null : name, key: key.toLowerCase() }
}

export const dottedCards = shapeOf({ rule: 'dotted-cards', hint: /\.\.\s?:/, findStarts, read })
