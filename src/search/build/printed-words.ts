/** Words as printed, in pieces of texts → each once, with a number: a word that comes again costs no new string. */
import { detach } from '../../language/word-book.js'

/** A table of places, of which at most half are taken. */
export class PrintedWords {
  readonly words: string[] = []
  #hashes = new Int32Array(1 << 12)
  /** Numbers, counted from 1. */
  #places = new Int32Array(1 << 13)

  /** The number of the word that stands in `text` from `start` to `end`. A new word gets the number that follows. */
  numberOf(text: string, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
    hash ^= hash >>> 15
    const last = this.#places.length - 1
    let place = hash & last
    for (;;) {
      const number = this.#places[place]! - 1
      if (number < 0) return this.#put(place, hash, detach(text.slice(start, end)))
      if (this.#hashes[number] === hash && isSame(this.words[number]!, text, start, end))
        return number
      place = (place + 1) & last
    }
  }

  #put(place: number, hash: number, word: string): number {
    const number = this.words.push(word) - 1
    this.#hashes[number] = hash
    this.#places[place] = number + 1
    if (this.words.length === this.#hashes.length) this.#grow()
    return number
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    const places = new Int32Array(this.#places.length * 2)
    const last = places.length - 1
    for (let number = 0; number < this.words.length; number++) {
      let place = hashes[number]! & last
      while (places[place] !== 0) place = (place + 1) & last
      places[place] = number + 1
    }
    this.#hashes = hashes
    this.#places = places
  }
}

const PRIME = 0x01000193

function isSame(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}
