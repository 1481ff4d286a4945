/** An AVIF → the same length, in which nothing but what draws it is left: places in it are counted from its beginning. */
import { boxesIn, itemsIn, type Box, type Item, type Stretch } from './avif-items.js'
import type { CleanedPicture } from './cleaned-picture.js'

const DRAWN: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'moov'])
/** Boxes within others that hold what somebody said. */
const SAID: ReadonlySet<string> = new Set(['uuid', 'udta', 'free', 'skip', 'xml ', 'bxml'])
const INNER: ReadonlySet<string> = new Set(['trak', 'mdia', 'minf'])
const NOTES: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri ', 'thmb'])
/** A block of Exif with nothing in it, behind the four bytes that say where it begins. */
const NO_EXIF = Buffer.from('\0\0\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0', 'latin1')

/** Turns and mirrorings are properties of their own there, and stay. Throws `RangeError` where a box is cut off. */
export function cleanAvif(bytes: Buffer): CleanedPicture | null {
  const top = boxesIn(bytes, 0, bytes.length)
  const meta = top.find(({ type }) => type === 'meta')
  const items = meta ? itemsIn(bytes, meta) : []
  const film = top.find(({ type }) => type === 'moov')
  if (!meta && !film) return null
  const clean = Buffer.from(bytes.subarray(0, top.at(-1)!.end))
  for (const box of top) if (!DRAWN.has(box.type)) blank(clean, box)
  if (meta) blankSaid(clean, boxesIn(bytes, meta.data + 4, meta.end))
  if (film) blankFilm(clean, bytes, film)
  else blankGaps(clean, bytes, top, items)
  for (const item of items) if (NOTES.has(item.type)) blankItem(clean, item)
  const xmp = items
    .filter(({ type }) => type === 'mime')
    .flatMap(({ stretches }) => stretches.map(({ from, to }) => bytes.subarray(from, to)))
  return { parts: [clean], iptc: [], xmp }
}

/** Nothing is left of a box but its length. */
function blank(clean: Buffer, { start, data, end }: Box): void {
  clean.write('free', start + 4, 'latin1')
  clean.fill(0, data, end)
}

function blankSaid(clean: Buffer, boxes: readonly Box[]): void {
  for (const box of boxes) if (SAID.has(box.type)) blank(clean, box)
}

function blankFilm(clean: Buffer, bytes: Buffer, film: Box): void {
  const inside = boxesIn(bytes, film.data, film.end)
  for (const box of inside) {
    if (SAID.has(box.type) || box.type === 'meta') blank(clean, box)
    else if (INNER.has(box.type)) blankFilm(clean, bytes, box)
  }
}

/** What no item has of the data may be anything. */
function blankGaps(
  clean: Buffer,
  bytes: Buffer,
  top: readonly Box[],
  items: readonly Item[],
): void {
  const used = items.flatMap(({ stretches }) => stretches)
  for (const { type, data, end } of top) {
    if (type !== 'mdat') continue
    clean.fill(0, data, end)
    for (const each of used) copyWithin(clean, bytes, each, { from: data, to: end })
  }
}

function copyWithin(clean: Buffer, bytes: Buffer, { from, to }: Stretch, within: Stretch): void {
  const start = Math.max(from, within.from)
  const end = Math.min(to, within.to)
  if (start < end) bytes.copy(clean, start, start, end)
}

/** An empty block of its kind, so that readers who look at it find nothing wrong. */
function blankItem(clean: Buffer, { type, stretches }: Item): void {
  for (const { from, to } of stretches) clean.fill(type === 'mime' ? ' ' : '\0', from, to)
  const [first] = stretches
  if (type === 'Exif' && first && first.to - first.from >= NO_EXIF.length)
    NO_EXIF.copy(clean, first.from)
}
