/**
 * Words of all texts of a thread → each once, with its lower case and a number. A word that comes again costs no new
 * string, and what has been found out about a word is found again by its number.
 */

/** Words of a book: those of some ten thousand articles. Then another one is begun. */
const MOST = 1 << 15
const PLACES = MOST * 2
/** Slots that are tried for a word: texts may be made to have very many words at the same one. */
const NEAR = 16
/** A longer word is seldom seen twice. */
const LONGEST = 40

/** The number of a word that is not in the book. */
export const LOOSE = -1

let editions = 0

export class WordBook {
  /** Another number than that of all books before. */
  readonly edition = editions++
  readonly #places = new Int32Array(PLACES)
  readonly #hashes = new Int32Array(MOST)
  readonly #printed: string[] = []
  readonly #lower: string[] = []

  get isFull(): boolean {
    return this.#printed.length === MOST
  }

  /** The word with this number, as printed. */
  printed(number: number): string {
    return this.#printed[number]!
  }

  /** The word with this number, in lower case. */
  lower(number: number): string {
    return this.#lower[number]!
  }

  /** The number of the word from `start` to `end`, of which `hash` is a hash of 32 bits; `LOOSE` for some. */
  find(text: string, start: number, end: number, hash: number): number {
    if (end - start > LONGEST || isFigure(text.charCodeAt(start))) return LOOSE
    const places = this.#places
    for (let step = 0; step < NEAR; step++) {
      const place = (hash + step) & (PLACES - 1)
      const number = places[place]! - 1
      if (number < 0)
        return this.isFull ? LOOSE : this.#put(place, hash, detach(text.slice(start, end)))
      if (this.#hashes[number] === hash && isSame(this.#printed[number]!, text, start, end))
        return number
    }
    return LOOSE
  }

  #put(place: number, hash: number, word: string): number {
    const number = this.#printed.push(word) - 1
    this.#lower.push(word.toLowerCase())
    this.#hashes[number] = hash
    this.#places[place] = number + 1
    return number
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

/** Figures are too many to remember. */
function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** V8 copies shorter parts of a text. */
const CUT_BY_COPY = 13

/** What an engine has cut out of a text keeps all of the text alive; a string that is joined does not. */
export function detach(word: string): string {
  return word.length < CUT_BY_COPY ? word : word.split('').join('')
}
