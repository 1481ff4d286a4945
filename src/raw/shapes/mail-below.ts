/** The opening of a text that is no mail → the same, without a mail that stands below it, and without who got a copy. */
import { findEnvelopeLines } from '../../article/mail/envelope-lines.js'
import { findMailBelow } from '../../article/mail/quoted-lines.js'
import { remarkAt } from '../../article/remark.js'
import { frameAt, type Opening } from './shape.js'
import { listLines, type Stretch, type TextLine } from '../stretch.js'

export function withoutMailBelow(text: string, opening: Opening): Opening {
  const last = opening.bodies.at(-1)
  if (opening.isMail === true || !last) return opening
  if (!MAY_HOLD.test(text.slice(last.start, last.end))) return opening
  const lines = listLines(text, last)
  const texts = lines.map((line) => line.text)
  const at = findMailBelow(texts)
  const below = at === null ? [] : lines.slice(at)
  const ofMail = findEnvelopeLines(texts)
  const copies = lines.filter((_, index) => ofMail[index] && index < (at ?? lines.length))
  const left = [...copies, ...joined(below)]
  const [first] = left
  if (!first) return opening
  return {
    ...opening,
    bodies: cut(opening.bodies, joined(below)),
    blank: copies,
    spans: [...opening.spans, ...left.map((line) => frameAt(line, 'left-out'))],
    remarks: [
      ...opening.remarks,
      remarkAt(first.start, 'mail-in-text', String(copies.length + below.filter(isFull).length)),
    ],
  }
}

/** Most texts name no mail at all. */
const MAY_HOLD = /@|[-_]{4}|\d[:.h]\d{2}|\b(?:b?cc|cci|cco|to|cop(?:ie|ia)|kopie)\b|c\.c\.|-{3}/i

function isFull({ text }: TextLine): boolean {
  return text.trim() !== ''
}

/** From the first line that holds something to the last one. */
function joined(lines: readonly TextLine[]): readonly Stretch[] {
  const full = lines.filter(isFull)
  const [first] = full
  return first ? [{ start: first.start, end: full.at(-1)?.end ?? first.end }] : []
}

/** The last body, without the stretches that are left out. */
function cut(bodies: Opening['bodies'], left: readonly Stretch[]): Opening['bodies'] {
  const pieces: Stretch[] = bodies.slice(0, -1)
  let { start } = bodies.at(-1) ?? bodies[0]
  const { end } = bodies.at(-1) ?? bodies[0]
  for (const each of left) {
    pieces.push({ start, end: each.start })
    start = each.end
  }
  const [first = { start, end }, ...others] = [...pieces, { start, end }]
  return [first, ...others]
}
