/** What the ledger keeps of the words of a text, to know them again when some have changed. */

/** Hashes of 8 bits: as many as two sketches share, of so many, is about the share of runs of words in common. */
const SKETCH_BYTES = 30
/** A text too short for runs of words is sketched by its words, which says less. */
const SHORT = '~'

/** Base64 of the hashes, with a mark before it where the text is short. */
export const SKETCH = /^~?[A-Za-z0-9+/]{40}$/

export function writeSketch(hashes: readonly number[], isShort: boolean): string {
  const letters = Buffer.from(hashes.slice(0, SKETCH_BYTES)).toString('base64')
  return isShort ? SHORT + letters : letters
}

export function isShortSketch(sketch: string): boolean {
  return sketch.startsWith(SHORT)
}

export function hashesIn(sketch: string): Uint8Array {
  return Buffer.from(isShortSketch(sketch) ? sketch.slice(SHORT.length) : sketch, 'base64')
}

/** The share of equal hashes, 0 to 1: the most that one of `others` has. Null where there is nothing to compare. */
export function likeness(sketch: string | null, others: readonly string[]): number | null {
  if (sketch === null) return null
  const alike = others.filter((other) => isShortSketch(other) === isShortSketch(sketch))
  if (alike.length === 0) return null
  const own = hashesIn(sketch)
  return Math.max(...alike.map((other) => shareOf(own, hashesIn(other))))
}

function shareOf(one: Uint8Array, other: Uint8Array): number {
  const equal = one.filter((hash, index) => hash === other[index]).length
  return equal / one.length
}
