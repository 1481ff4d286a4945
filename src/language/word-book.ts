/**
 * Words of all texts of a thread → each once, with its lower case and a number. A word that comes again costs no new
 * string, and who has found something out about a word finds it again by its number.
 */

/** Words of a book: those of some ten thousand articles. Then another one is begun. */
const MOST = 1 << 15
const PLACES = MOST * 2
/** Places that are looked at for a word: texts may be made to have very many words at the same one. */
const NEAR = 16
/** A longer word is seldom seen twice. */
const LONGEST = 40

/** The number of a word that is not in the book. */
export const LOOSE = -1

export interface WordBook {
  /** Another number than that of all books before. */
  readonly edition: number
  /** By number: as printed, and in lower case. */
  readonly printed: readonly string[]
  readonly lower: readonly string[]
  /** The number of the word from `start` to `end`, of which `hash` is a hash of 32 bits; `LOOSE` for some. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
  readonly isFull: () => boolean
}

let editions = 0

export function openWordBook(): WordBook {
  const places = new Int32Array(PLACES)
  const hashes = new Int32Array(MOST)
  const printed: string[] = []
  const lower: string[] = []
  const put = (place: number, hash: number, word: string): number => {
    const number = printed.push(word) - 1
    lower.push(word.toLowerCase())
    hashes[number] = hash
    places[place] = number + 1
    return number
  }
  return {
    edition: editions++,
    printed,
    lower,
    isFull: () => printed.length === MOST,
    find(text, start, end, hash) {
      if (end - start > LONGEST || isFigure(text.charCodeAt(start))) return LOOSE
      for (let step = 0; step < NEAR; step++) {
        const place = (hash + step) & (PLACES - 1)
        const number = places[place]! - 1
        if (number < 0)
          return printed.length === MOST ? LOOSE : put(place, hash, detach(text.slice(start, end)))
        if (hashes[number] === hash && isSame(printed[number]!, text, start, end)) return number
      }
      return LOOSE
    },
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

/** There are too many figures to remember them. */
function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** A piece that an engine has cut out of a text keeps all of the text alive; a string that is joined does not. */
function detach(word: string): string {
  return word.split('').join('')
}
