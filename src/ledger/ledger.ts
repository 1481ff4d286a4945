/** The lines of the ledger → published articles, to be found by place, by identity or by address. */
import { addTo } from '../record/by-key.js'
import {
  byPlace,
  placeKey,
  type LedgerArticle,
  type LedgerRow,
  type LedgerRows,
  type RecordIdentity,
} from '../record/ledger.js'
import type { PageUrl, Sha256, SourcePath } from '../record/strings.js'
import { HashIndex } from './hash-index.js'

type Place = Pick<RecordIdentity, 'file' | 'record'>

export interface Ledger {
  readonly isEmpty: boolean
  /** The numbers of articles are below this one. */
  readonly size: number
  /** Every published address, in the order of the ledger; the same ones by their place in it. */
  readonly addresses: () => Iterable<PageUrl>
  readonly address: (index: number) => PageUrl
  /** The articles whose number passes, in order of file and record. */
  readonly select: (isWanted: (article: number) => boolean) => readonly LedgerArticle[]
  readonly article: (number: number) => LedgerArticle
  readonly at: (place: Place) => LedgerArticle | null
  /** The number of the article at the place, if it has the text of the record; null otherwise. */
  readonly unchanged: (record: Place & Pick<RecordIdentity, 'sha256'>) => number | null
  /** All articles of one file. */
  readonly inFile: (file: SourcePath) => readonly LedgerArticle[]
  readonly withId: (id: string) => LedgerArticle | null
  readonly withText: (digest: Sha256) => readonly LedgerArticle[]
  readonly atUrl: (url: PageUrl) => LedgerArticle | null
  /** Whether an address has the hash. */
  readonly hasAddress: (hash: number) => boolean
  /** The articles with an address that has the hash: nearly always one. */
  readonly withHash: (hash: number) => readonly LedgerArticle[]
}

/** Articles are made when they are asked for: of a million, nearly all are only known again. */
export function indexLedger(rows: LedgerRows): Ledger {
  return new LedgerIndex(rows)
}

class LedgerIndex implements Ledger {
  readonly #rows: LedgerRows
  /** For each row, the first of its article, whose index is the number of the article. */
  readonly #firstOf: Int32Array
  /** For each row, the next of its article; 0 at the end, for no row comes before the first. */
  readonly #next: Int32Array
  readonly #places: HashIndex
  readonly #files: HashIndex
  readonly #texts: HashIndex
  readonly #urls: HashIndex
  readonly #ids = new Map<string, number[]>()
  /** The file that was asked for last, since its records ask one after the other. */
  #lastFile: { readonly file: string; readonly articles: readonly LedgerArticle[] } | null = null

  constructor(rows: LedgerRows) {
    const { length } = rows
    this.#rows = rows
    this.#firstOf = new Int32Array(length)
    this.#next = new Int32Array(length)
    this.#places = new HashIndex(length)
    this.#files = new HashIndex(length)
    this.#texts = new HashIndex(length)
    this.#urls = new HashIndex(length)
    let index = 0
    for (const row of rows) this.#add(row, index++)
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }

  get size(): number {
    return this.#rows.length
  }

  *addresses(): Generator<PageUrl> {
    for (const { url } of this.#rows) yield url
  }

  readonly address = (index: number): PageUrl => this.#rows.at(index)!.url

  readonly select = (isWanted: (article: number) => boolean): readonly LedgerArticle[] => {
    const articles: LedgerArticle[] = []
    for (const [index, first] of this.#firstOf.entries())
      if (index === first && isWanted(index)) articles.push(this.article(index))
    return articles.toSorted(byPlace)
  }

  readonly article = (number: number): LedgerArticle =>
    toArticle(
      number,
      [...this.#rowsFrom(number)].toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    )

  readonly at = (place: Place): LedgerArticle | null => {
    const number = this.#numberAt(place)
    return number === null ? null : this.article(number)
  }

  readonly unchanged = (record: Place & Pick<RecordIdentity, 'sha256'>): number | null => {
    const number = this.#numberAt(record)
    if (number === null) return null
    for (const { sha256 } of this.#rowsFrom(number)) if (sha256 === record.sha256) return number
    return null
  }

  readonly inFile = (path: SourcePath): readonly LedgerArticle[] => {
    const file = path.normalize('NFC')
    if (this.#lastFile?.file === file) return this.#lastFile.articles
    const articles = this.#gather(this.#files, file, (row) => row.file.normalize('NFC') === file)
    this.#lastFile = { file, articles }
    return articles
  }

  readonly withId = (id: string): LedgerArticle | null => {
    const articles = (this.#ids.get(id) ?? []).map(this.article)
    return articles.filter((article) => article.id === id).toSorted(byPlace)[0] ?? null
  }

  readonly withText = (digest: Sha256): readonly LedgerArticle[] =>
    this.#gather(this.#texts, digest, ({ sha256 }) => sha256 === digest)

  readonly atUrl = (url: PageUrl): LedgerArticle | null =>
    this.#gather(this.#urls, url, (row) => row.url === url).at(-1) ?? null

  readonly hasAddress = (hash: number): boolean => this.#urls.has(hash)

  readonly withHash = (hash: number): readonly LedgerArticle[] => {
    const numbers = new Set(Array.from(this.#urls.rowsWith(hash), (row) => this.#firstOf[row]!))
    return Array.from(numbers, this.article)
  }

  #add(row: LedgerRow, index: number): void {
    const place = placeKey(row)
    const first = this.#find(this.#places, place, (other) => isOneArticle(row, other))
    this.#firstOf[index] = first ?? index
    if (first !== null) {
      this.#next[index] = this.#next[first]!
      this.#next[first] = index
    } else {
      this.#places.add(place, index)
      this.#files.add(row.file.normalize('NFC'), index)
    }
    this.#texts.add(row.sha256, index)
    this.#urls.add(row.url, index)
    if (row.id !== null) addTo(this.#ids, row.id, this.#firstOf[index])
  }

  #numberAt(place: Place): number | null {
    const key = placeKey(place)
    return this.#find(this.#places, key, (row) => placeKey(row) === key)
  }

  #find(index: HashIndex, text: string, isWanted: (row: LedgerRow) => boolean): number | null {
    for (const row of index.rowsOf(text))
      if (isWanted(this.#rows.at(row)!)) return this.#firstOf[row]!
    return null
  }

  #gather(
    index: HashIndex,
    text: string,
    isWanted: (row: LedgerRow) => boolean,
  ): readonly LedgerArticle[] {
    const numbers = new Set<number>()
    for (const row of index.rowsOf(text))
      if (isWanted(this.#rows.at(row)!)) numbers.add(this.#firstOf[row]!)
    return Array.from(numbers, this.article).toSorted(byPlace)
  }

  *#rowsFrom(number: number): Generator<LedgerRow> {
    yield this.#rows.at(number)!
    for (let row = this.#next[number]!; row !== 0; row = this.#next[row]!) yield this.#rows.at(row)!
  }
}

/** Rows of the same place are addresses of one article; with record 0, which is no place, those with the same text. */
function isOneArticle(row: LedgerRow, other: LedgerRow): boolean {
  return placeKey(row) === placeKey(other) && (row.record !== 0 || row.sha256 === other.sha256)
}

/** `rows` are in order of address. */
function toArticle(number: number, rows: readonly LedgerRow[]): LedgerArticle {
  const { file, record } = rows[0]!
  const id = rows.find((row) => row.id !== null)?.id ?? null
  const digests = [...new Set(rows.map(({ sha256 }) => sha256))]
  const sketches = [...new Set(rows.flatMap(({ sketch }) => sketch ?? []))]
  const urls = [...new Set(rows.map(({ url }) => url))]
  return { number, file, record, id, digests, sketches, urls }
}
