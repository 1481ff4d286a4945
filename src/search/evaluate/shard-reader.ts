/** A shard of the index → its words, hits and articles, of files that are loaded when they are asked for. */
import { FILES, ROWS, type Row, type ShardRow } from '../schema.js'
import { addArticle, noArticles, type ArticleSet } from './article-set.js'
import {
  placeOf,
  readWordsFile,
  type Bytes,
  type WordEntry,
  type WordForms,
  type WordsFile,
} from './read-words.js'
import { readFacets, type ShardFacets } from './read-facets.js'

/** Loads a file of the index, by its path below the folder of the index and without its ending, and unpacks it. */
export type LoadFile = (path: string) => Promise<Uint8Array>

const NO_FORMS: WordForms = new Map()

export class ShardReader {
  readonly row: ShardRow
  readonly #load: LoadFile
  readonly #files = new Map<string, Promise<unknown>>()

  constructor(row: ShardRow, load: LoadFile) {
    this.row = row
    this.#load = load
  }

  /** The number of its articles. */
  get size(): number {
    return this.row.articles
  }

  /** The languages of its articles whose words have forms, as bits. */
  get languages(): number {
    return this.row.languages
  }

  async entryOf(word: string): Promise<WordEntry | null> {
    const file = await this.#wordsFile(this.#fileWith(word))
    const entry = file?.entries[placeOf(file.entries, word)]
    return entry?.word === word ? entry : null
  }

  /** Other forms of the word in the languages that have it; none where this shard does not have the word itself. */
  async formsOf(word: string): Promise<WordForms> {
    const file = await this.#wordsFile(this.#fileWith(word))
    return file?.forms.get(word) ?? NO_FORMS
  }

  /** All words that begin like this, in order; looks into the first `most` files that may have some. */
  async entriesWith(prefix: string, most = Infinity): Promise<readonly WordEntry[]> {
    const { firstWords } = this.row
    const from = Math.max(0, this.#fileWith(prefix))
    let to = from + 1
    while (to < firstWords.length && to < from + most && firstWords[to]!.startsWith(prefix)) to++
    const numbers = Array.from({ length: to - from }, (_, index) => from + index)
    const files = await Promise.all(numbers.map((number) => this.#wordsFile(number)))
    return files.flatMap((file) =>
      (file?.entries ?? []).filter(({ word }) => word.startsWith(prefix)),
    )
  }

  /** In the order of the entries: the start of a word may be that of thousands. */
  hitsOf(entries: readonly WordEntry[]): Promise<readonly Uint8Array[]> {
    return this.#bytes(
      FILES.hits,
      entries.map(({ hits }) => hits),
    )
  }

  placesOf(entries: readonly WordEntry[]): Promise<readonly Uint8Array[]> {
    return this.#bytes(
      FILES.places,
      entries.map(({ places }) => places),
    )
  }

  async rowOf(article: number): Promise<Row> {
    const rows = await this.#file(`${FILES.rows}${Math.floor(article / ROWS)}`, readRows)
    return rows[article % ROWS]!
  }

  /** The day in the month of each article, 0 where it is not known. */
  async days(): Promise<Uint8Array> {
    return (await this.#file(FILES.articles, asIs)).subarray(0, this.size)
  }

  /** The length of each article, as `lengthOf` reads it. */
  async lengths(): Promise<Uint8Array> {
    return (await this.#file(FILES.articles, asIs)).subarray(this.size, 2 * this.size)
  }

  /** The articles in one of the languages (bits). */
  async inLanguages(languages: number): Promise<ArticleSet> {
    const bits = (await this.#file(FILES.articles, asIs)).subarray(2 * this.size)
    const set = noArticles(this.size)
    for (let article = 0; article < this.size; article++)
      if ((bits[article]! & languages) !== 0) addArticle(set, article)
    return set
  }

  facets(): Promise<ShardFacets> {
    return this.#file(FILES.facets, (bytes) => readFacets(bytes, this.size))
  }

  /** The file that has the word, if any has; -1 where the word comes before all others. */
  #fileWith(word: string): number {
    const { firstWords } = this.row
    let [low, high] = [0, firstWords.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (firstWords[middle]! <= word) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  async #wordsFile(number: number): Promise<WordsFile | null> {
    if (number < 0 || number >= this.row.firstWords.length) return null
    return this.#file(`${FILES.words}${number}`, readWordsFile)
  }

  /** Waits for files, each once, and not for runs of bytes. */
  async #bytes(stream: string, all: readonly Bytes[]): Promise<readonly Uint8Array[]> {
    const numbers = new Set(all.flatMap((bytes) => ('piece' in bytes ? bytes.piece : [])))
    const loading = [...numbers].map(
      async (number) => [number, await this.#file(`${stream}${number}`, asIs)] as const,
    )
    const files = new Map(await Promise.all(loading))
    return all.map((bytes) => {
      if (!('piece' in bytes)) return bytes
      const { piece, at, length } = bytes
      return files.get(piece)!.subarray(at, at + length)
    })
  }

  /** A file that could not be loaded is forgotten, so that it can be asked for again. */
  #file<Content>(name: string, read: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#files.get(name)
    if (known) return known as Promise<Content>
    const loading = this.#load(`${this.row.folder}/${name}`).then(read)
    this.#files.set(name, loading)
    loading.catch(() => this.#files.delete(name))
    return loading
  }
}

function asIs(bytes: Uint8Array): Uint8Array {
  return bytes
}

function readRows(bytes: Uint8Array): readonly Row[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly Row[]
}
