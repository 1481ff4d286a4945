/** Words → hashes of 32 bits. */
import type { Words } from '../record/words.js'

/** FNV-1a over the units of the word. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashWord(word: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    state = Math.imul(state ^ word.charCodeAt(index), 0x01000193)
  return mix(state)
}

/** The finish of MurmurHash3: every bit of what comes in changes half of the bits of what comes out. */
export function mix(state: number): number {
  let bits = state
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Sixteen bits of a hash, never 0, so that 0 can say that there is none. */
export function half(hash: number): number {
  return hash >>> 16 || 1
}

/** By number in the book of words; 0 where nobody has asked. */
let known = new Int32Array(1 << 10)
let edition = -1
let room = new Int32Array(1 << 10)

/** What it gives is valid until it is called again. */
export function hashWords(words: Pick<Words, 'lower' | 'ids' | 'edition'>): Int32Array {
  const { lower, ids } = words
  if (edition !== words.edition) {
    edition = words.edition
    known.fill(0)
  }
  if (ids.length > room.length) room = new Int32Array(ids.length * 2)
  const hashes = room.subarray(0, ids.length)
  for (let index = 0; index < hashes.length; index++) {
    const id = ids[index]!
    hashes[index] = id < 0 ? hashWord(lower[index]!) : hashKnown(id, lower[index]!)
  }
  return hashes
}

function hashKnown(id: number, word: string): number {
  if (id >= known.length) {
    const more = new Int32Array(Math.max(id + 1, known.length * 2))
    more.set(known)
    known = more
  }
  return (known[id] ||= hashWord(word))
}
