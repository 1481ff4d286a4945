/** Articles, one after the other → the stream of their words by number, and every word of the index with its places in it. */
import { FIELDS, type Field } from '../query.js'
import { findWords, foldWord } from '../split-words.js'
import { PrintedWords } from './printed-words.js'
import { groupForms, type FormGroup } from './word-forms.js'

/**
 * Words of each field of each article, and the words that they are, as numbers: four bytes for each word of a text. They
 * come in pieces, because something that grows is held twice while it does.
 */
export class WordStream {
  /** Folded words by number. */
  readonly #words: string[] = []
  readonly #numbers = new Map<string, number>()
  #printed = new PrintedWords()
  /** What each printed word is, so that it is folded once; and a bit for each language that has it. */
  readonly #wordOf: number[] = []
  readonly #languages: number[] = []
  #pieces: Uint32Array[] = []
  #length = 0
  /** How many words of the stream come before each field of each article. */
  readonly #starts: number[] = [0]

  get length(): number {
    return this.#length
  }

  /** `languages` is a bit for the language of the article (`languageBit`). Gives the number of its words. */
  add(texts: Readonly<Record<Field, string>>, languages: number): number {
    const before = this.#length
    for (const field of FIELDS) {
      const text = texts[field]
      findWords(text, (start, end) =>
        this.#take(this.#printed.numberOf(text, start, end), languages),
      )
      this.#starts.push(this.#length)
    }
    return this.#length - before
  }

  #take(printed: number, languages: number): void {
    if (printed === this.#wordOf.length) {
      this.#wordOf.push(this.#number(foldWord(this.#printed.words[printed]!)))
      this.#languages.push(0)
    }
    const word = this.#wordOf[printed]!
    if (word < 0) return
    this.#languages[printed] = this.#languages[printed]! | languages
    const place = this.#length++ % PIECE
    if (place === 0) this.#pieces.push(new Uint32Array(PIECE))
    this.#pieces.at(-1)![place] = word
  }

  /** -1 for what is no word once it is folded. */
  #number(word: string): number {
    if (word === '') return -1
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** The words in the order of the alphabet, and the stream by word. Nothing can be added afterwards: what is done with is let go. */
  inOrder(): SortedStream {
    const forms = groupForms(this.#printed.words, this.#wordOf, this.#languages)
    this.#printed = new PrintedWords()
    const ends = new Uint32Array(this.#words.length + 1)
    this.#each((word) => void ends[word + 1]!++)
    for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!
    const starts = ends.slice()
    const sorted = new Uint32Array(this.#length)
    this.#each((word, at) => void (sorted[starts[word]!++] = at))
    this.#pieces = []
    return {
      words: this.#words,
      // Without a function that compares, strings are sorted by their units, and three times as fast.
      order: this.#words.toSorted().map((word) => this.#numbers.get(word)!),
      placesOf: (word) => sorted.subarray(ends[word], ends[word + 1]),
      forms,
      fields: new FieldBounds(Uint32Array.from(this.#starts)),
    }
  }

  #each(take: (word: number, at: number) => void): void {
    for (let at = 0; at < this.#length; at++)
      take(this.#pieces[Math.floor(at / PIECE)]![at % PIECE]!, at)
  }
}

const PIECE = 1 << 16

export interface SortedStream {
  /** By number. */
  readonly words: readonly string[]
  /** Words by number, in the order of the alphabet. */
  readonly order: readonly number[]
  /** Places of a word in the stream, in order. */
  readonly placesOf: (word: number) => Uint32Array
  /** Words that are forms of each other. */
  readonly forms: readonly FormGroup[]
  readonly fields: FieldBounds
}

/** The fields of all articles one after the other: six for each. */
export class FieldBounds {
  /** How many words come before each field; one more number at the end. */
  readonly starts: Uint32Array
  /** The field that the first word of each run is in. */
  readonly #ofRuns: Uint32Array

  constructor(starts: Uint32Array) {
    this.starts = starts
    this.#ofRuns = new Uint32Array(Math.ceil(starts.at(-1)! / RUN))
    let field = 0
    for (let run = 0; run < this.#ofRuns.length; run++)
      this.#ofRuns[run] = field = this.onwards(field, run * RUN)
  }

  /** The field that a word of the stream is in. */
  at(place: number): number {
    return this.onwards(this.#ofRuns[Math.floor(place / RUN)]!, place)
  }

  /** The same, from a field on that is not after it. */
  onwards(from: number, place: number): number {
    let field = from
    while (this.starts[field + 1]! <= place) field++
    return field
  }
}

const RUN = 64
