/** A page of a wiki that begins with a template: `{{Krantenartikel`, `| titel = …`, `}}`, and below it the text. */
import { nameOfKey } from '../raw/shapes/block-keys.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factKeyOf } from './fact-keys.js'
import { keyedFacts, linesFact } from './facts.js'
import type { TextLine } from './lines.js'

const HINT = /^\s*\{\{[^{}|\n]{2,60}\n\s*\|/u
const OPEN = /^\{\{[^{}|\n]{2,60}$/u
const ROW = /^\|\s*(?<key>\p{L}[\p{L}\d _-]{1,30}?)\s*=\s*(?<value>[^\n]{0,400}?)\s*$/u
const CLOSED = /^\}\}$/u
/** `[[Categorie:Molendorp]]`, below the text. */
const CATEGORY = /^\[\[\p{L}{4,12}:[^[\]\n]{1,80}\]\]$/u
/** A headline and a day are the least that such a template says. */
const NEEDED = ['headline', 'date'] as const

function readRow({ text, start, end }: TextLine): readonly BlockField[] {
  const { key = '', value = '' } = ROW.exec(text)?.groups ?? {}
  if (key === '') return []
  const named = factKeyOf(key)
  const name = named?.name ?? (named ? null : nameOfKey(key))
  const at = value === '' ? end : start + text.lastIndexOf(value)
  const fact = { name: name === 'body' ? null : name, key: named?.key ?? key.toLowerCase() }
  return keyedFacts(fact, { start, end }, value, at)
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const closed = lines.findIndex(({ text }) => CLOSED.test(text))
  const [open, ...rows] = lines.slice(0, Math.max(closed, 0))
  if (!open || !OPEN.test(open.text) || !rows.every(({ text }) => ROW.test(text))) return null
  const fields = rows.flatMap(readRow)
  if (!NEEDED.every((name) => fields.some((field) => field.name === name))) return null
  const below = lines.slice(closed + 1)
  const from = below.findLastIndex(({ text }) => !CATEGORY.test(text)) + 1
  return {
    fields: [...fields, ...below.slice(from).flatMap((line) => linesFact(null, 'notes', [line]))],
    frames: [[open], [lines[closed]!]],
    bodies: [below.slice(0, from)],
  }
}

export const wikiTemplate = shapeOf({
  rule: 'wiki-template',
  hint: HINT,
  findStarts: (text) => (HINT.test(text) ? [0] : []),
  read,
})
