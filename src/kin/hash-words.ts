/** Words → hashes of 32 bits, of the words themselves and of the figures among them. */
import type { Words } from '../record/words.js'
import { NUMBER_WORDS } from './number-words.js'

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

/** It ends in the second of its numbers: `deb8u1`, `cve-2014-0160`. */
const CODE = /\d\D+\d+$/

/** Of two copies one says `ten`, and the other `10`. */
const NUMBERS = new Map(
  NUMBER_WORDS.flatMap((words, index) =>
    words.split(' ').map((word) => [word, hashWord(String(index + 1))]),
  ),
)

export interface HashedWords {
  readonly hashes: Int32Array
  /** For each word the hash of the figure that it is or stands for, or 0. */
  readonly figures: Int32Array
}

/** By number in the book of words; a hash of 0 where nobody has asked. */
let knownHashes = new Int32Array(1 << 10)
let knownFigures = new Int32Array(1 << 10)
let edition = -1
let hashes = new Int32Array(1 << 10)
let figures = new Int32Array(1 << 10)

/** What it gives is valid until it is called again. */
export function hashWords(words: Pick<Words, 'lower' | 'ids' | 'edition'>): HashedWords {
  const { lower, ids } = words
  if (edition !== words.edition) {
    edition = words.edition
    knownHashes.fill(0)
  }
  if (ids.length > hashes.length) {
    hashes = new Int32Array(ids.length * 2)
    figures = new Int32Array(ids.length * 2)
  }
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index]!
    if (id < 0) {
      hashes[index] = hashWord(lower[index]!)
      figures[index] = figureOf(lower[index]!, hashes[index]!)
    } else {
      if (id >= knownHashes.length || knownHashes[id] === 0) learn(id, lower[index]!)
      hashes[index] = knownHashes[id]!
      figures[index] = knownFigures[id]!
    }
  }
  return { hashes: hashes.subarray(0, ids.length), figures: figures.subarray(0, ids.length) }
}

function learn(id: number, word: string): void {
  if (id >= knownHashes.length) {
    knownHashes = enlarge(knownHashes, id)
    knownFigures = enlarge(knownFigures, id)
  }
  knownHashes[id] = hashWord(word)
  knownFigures[id] = figureOf(word, knownHashes[id]!)
}

function enlarge(known: Int32Array, id: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(id + 1, known.length * 2))
  more.set(known)
  return more
}

function figureOf(word: string, hash: number): number {
  return isDigit(word, 0) || isCode(word) ? hash : (NUMBERS.get(word) ?? 0)
}

export function isCode(word: string): boolean {
  return isDigit(word, word.length - 1) && CODE.test(word)
}

/** Of the word's unit at this place. */
function isDigit(word: string, at: number): boolean {
  const unit = word.charCodeAt(at)
  return unit >= 48 && unit <= 57
}
