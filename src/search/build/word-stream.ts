/** Articles, one after the other → the stream of their words by number, and every word of the index with its places in it. */
import { FIELDS, type Field } from '../query.js'
import { findWords, foldWord } from '../split-words.js'
import { PrintedWords } from './printed-words.js'
import { groupForms } from './word-forms.js'

/** Words of each field of each article, and the words that they are, as numbers: four bytes for each word of a text. */
export class WordStream {
  /** Folded words by number. */
  readonly words: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #printed = new PrintedWords()
  /** What each printed word is, so that it is folded once; and a bit for each language that has it. */
  readonly #wordOf: number[] = []
  readonly #languages: number[] = []
  #stream = new Uint32Array(1 << 16)
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
    if (this.#length === this.#stream.length) this.#grow()
    this.#stream[this.#length++] = word
  }

  /** -1 for what is no word once it is folded. */
  #number(word: string): number {
    if (word === '') return -1
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  #grow(): void {
    const larger = new Uint32Array(this.#stream.length * 2)
    larger.set(this.#stream)
    this.#stream = larger
  }

  /** Groups of words that are forms of each other. */
  forms(): readonly ReadonlySet<number>[] {
    return groupForms(this.#printed.words, this.#wordOf, this.#languages)
  }

  /** The words in the order of the alphabet, and the stream by word. */
  inOrder(): SortedStream {
    const ends = new Uint32Array(this.words.length + 1)
    for (let at = 0; at < this.#length; at++) ends[this.#stream[at]! + 1]!++
    for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!
    const starts = ends.slice()
    const sorted = new Uint32Array(this.#length)
    for (let at = 0; at < this.#length; at++) sorted[starts[this.#stream[at]!]!++] = at
    const fieldStarts = Uint32Array.from(this.#starts)
    const fieldOf = new Uint32Array(this.#length)
    for (let field = 0; field < fieldStarts.length - 1; field++)
      fieldOf.fill(field, fieldStarts[field], fieldStarts[field + 1])
    return {
      // Without a function that compares, strings are sorted by their units, and three times as fast.
      order: this.words.toSorted().map((word) => this.#numbers.get(word)!),
      placesOf: (word) => sorted.subarray(ends[word], ends[word + 1]),
      fields: { fieldOf, fieldStarts },
    }
  }
}

export interface SortedStream {
  /** Words by number, in the order of the alphabet. */
  readonly order: readonly number[]
  /** Places of a word in the stream, in order. */
  readonly placesOf: (word: number) => Uint32Array
  readonly fields: FieldBounds
}

/** The fields of all articles one after the other: six for each. */
export interface FieldBounds {
  /** The field that each word of the stream is in. */
  readonly fieldOf: Uint32Array
  /** How many words come before each field; one more number at the end. */
  readonly fieldStarts: Uint32Array
}
