/** Factiva as text: with its codes of two letters (`HD`, `WC`, `PD` …), or without them; each ends in its `Document …`. */
import { startsOf } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { readCoded } from './factiva-coded.js'
import { readUncoded } from './factiva-uncoded.js'
import type { TextLine } from './lines.js'

const NUMBER = String.raw`[A-Za-z][A-Za-z\d]{4,12}(?:19|20)\d{6}[a-z\d]{6,12}`
const END = String.raw`[^\S\n]*(?:AN[^\S\n]+(?:Do[ck]ument[oe]?[^\S\n]+)?|Do[ck]ument[oe]?[^\S\n]+)${NUMBER}[^\S\n]*`
const ENDS = new RegExp(`^${END}$`, 'gm')
const END_LINE = new RegExp(`^${END}$`)
const CODED = /^[^\S\n]*HD(?:[^\S\n]|$)/m

/** `Document NORTHD0000020190304ef3400012` */
function findStarts(text: string): readonly number[] {
  const ends = startsOf(ENDS, text)
  if (ends.length === 0) return []
  const starts = [0, ...ends.map((end) => lineAfter(text, end))]
  return starts.filter((start, index) => {
    const own = text.slice(start, starts[index + 1] ?? text.length)
    return new RegExp(`^${END}$`, 'm').test(own)
  })
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const end = lines.findIndex(({ text }) => END_LINE.test(text))
  if (end === -1) return null
  return lines.some(({ text }) => CODED.test(text))
    ? readCoded(lines, end)
    : readUncoded(lines, end)
}

export const factiva = shapeOf({
  rule: 'factiva',
  hint: new RegExp(`^${END}$`, 'm'),
  furniture:
    /^(?:(?:Page|Seite|Página|Pagina) \d+ (?:of|von|sur|de|di|van) \d+(?:\s+©.{0,120})?|© \d{4} Factiva\b.{0,80})$/,
  findStarts,
  read,
})
