/** Words → hashes of 32 bits, of the words themselves and of the figures among them. */
import type { Words } from '../record/words.js'
import { foldWord } from '../text/folded-text.js'

/** Alphabets of letters: a word of both is disguised, or nearly so. */
const [LATIN, OTHER] = [1, 2]

/**
 * FNV-1a over the units of the word. http://www.isthe.com/chongo/tech/comp/fnv/ In a word of several alphabets, letters that
 * look like Latin ones count as these: to a reader it is the same word.
 */
export function hashWord(word: string): number {
  return mix(hashUnits(isOfSeveral(word) ? foldWord(word) : word))
}

function hashUnits(word: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    state = Math.imul(state ^ word.charCodeAt(index), 0x01000193)
  return state
}

function isOfSeveral(word: string): boolean {
  let alphabets = 0
  for (let index = 0; index < word.length; index++) alphabets |= alphabetOf(word.charCodeAt(index))
  return alphabets === (LATIN | OTHER)
}

/** Of small letters; 0 for whatever is no letter, or of an alphabet that none is taken for. */
function alphabetOf(unit: number): number {
  if (unit >= 0x61 && unit < 0x250) return LATIN
  return unit >= 0x370 && unit < 0x530 ? OTHER : 0
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

/** From one to twelve; without words that mean something else in one of the languages: `een`, `un`, `once`. */
const NUMBER_WORDS: readonly string[] = [
  'one',
  'two twee zwei deux dos',
  'three drie drei trois tres',
  'four vier quatre cuatro',
  'five vijf fünf cinq cinco',
  'six zes sechs seis',
  'seven zeven sieben sept siete',
  'eight acht huit ocho',
  'nine negen neun neuf nueve',
  'ten tien zehn dix diez',
  'eleven elf onze',
  'twelve twaalf zwölf douze doce',
]

/** One of two copies may say `ten`, and the other `10`. */
const NUMBERS = new Map(
  NUMBER_WORDS.flatMap((words, index) =>
    words.split(' ').map((word) => [word, hashWord(String(index + 1))]),
  ),
)

export interface HashedWords {
  readonly hashes: Int32Array
  /** The hash of the figure that each word is or stands for, or 0. */
  readonly figures: Int32Array
}

/** Words that a book of words knows are hashed once. */
export class WordHasher {
  /** Hashes by number in the book of words; 0 where a word has not come yet. */
  #knownHashes = new Int32Array(1 << 10)
  #knownFigures = new Int32Array(1 << 10)
  #edition = -1
  #hashes = new Int32Array(1 << 10)
  #figures = new Int32Array(1 << 10)

  /** What it gives is valid until it is called again. */
  hash({ lower, ids, edition }: Pick<Words, 'lower' | 'ids' | 'edition'>): HashedWords {
    this.#makeReady(ids.length, edition)
    const hashes = this.#hashes
    const figures = this.#figures
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index]!
      if (id < 0) {
        hashes[index] = hashWord(lower[index]!)
        figures[index] = figureOf(lower[index]!, hashes[index]!)
      } else {
        if (id >= this.#knownHashes.length || this.#knownHashes[id] === 0)
          this.#learn(id, lower[index]!)
        hashes[index] = this.#knownHashes[id]!
        figures[index] = this.#knownFigures[id]!
      }
    }
    return { hashes: hashes.subarray(0, ids.length), figures: figures.subarray(0, ids.length) }
  }

  #makeReady(length: number, edition: number): void {
    if (this.#edition !== edition) {
      this.#edition = edition
      this.#knownHashes.fill(0)
    }
    if (length <= this.#hashes.length) return
    this.#hashes = new Int32Array(length * 2)
    this.#figures = new Int32Array(length * 2)
  }

  #learn(id: number, word: string): void {
    if (id >= this.#knownHashes.length) {
      this.#knownHashes = enlarge(this.#knownHashes, id)
      this.#knownFigures = enlarge(this.#knownFigures, id)
    }
    this.#knownHashes[id] = hashWord(word)
    this.#knownFigures[id] = figureOf(word, this.#knownHashes[id]!)
  }
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

/** Whether the unit of the word at this index is a figure. */
function isDigit(word: string, at: number): boolean {
  const unit = word.charCodeAt(at)
  return unit >= 48 && unit <= 57
}
