/** The hits of a word, and its places → the articles that have it, how often each field has it, and where. */
import { ByteReader } from '../bytes.js'
import { FIELDS } from '../query.js'
import { hasArticle, listArticles, type ArticleSet } from './article-set.js'
import { BODY, IN_BODY, OFTEN_EACH, OFTEN_IN_BODY } from '../schema.js'

const WIDTH = FIELDS.length

/**
 * Calls `take` with each article that has the word, in order, and how often each field has it: the counts are valid until
 * the next call. `count` is the number of articles.
 */
export function readHits(
  bytes: Uint8Array,
  count: number,
  take: (article: number, counts: Uint32Array) => void,
): void {
  const reader = new ByteReader(bytes)
  const counts = new Uint32Array(WIDTH)
  let article = 0
  for (let index = 0; index < count; index++) {
    const head = reader.number()
    article += head >>> 2
    const kind = head & 3
    counts.fill(0)
    if (kind === IN_BODY) counts[BODY] = 1
    else if (kind === OFTEN_IN_BODY) counts[BODY] = reader.number()
    else readEach(reader, kind === OFTEN_EACH, counts)
    take(article, counts)
  }
}

function readEach(reader: ByteReader, isOften: boolean, counts: Uint32Array): void {
  const mask = reader.number()
  for (let field = 0; field < WIDTH; field++)
    if ((mask & (1 << field)) !== 0) counts[field] = isOften ? reader.number() : 1
}

/** Places of different fields are never next to each other. */
const FIELD_ROOM = 2 ** 24

/** The places that some articles have of a word, or of several. */
export class PlaceList {
  /** For each article of the shard where its places begin; one more number at the end. */
  readonly #starts: Uint32Array
  readonly #places: Uint32Array

  /** Takes for each word its hits and places, and its number of articles. `all` has what is wanted of any; `size` is that of the shard. */
  constructor(words: readonly PlacedWord[], all: ArticleSet, size: number) {
    const ends = new Uint32Array(size + 1)
    for (const { hits, count, wanted } of words)
      readHits(hits, count, (article, counts) => {
        if (!hasArticle(wanted, article)) return
        for (const each of counts) ends[article + 1]! += each
      })
    for (let article = 0; article < size; article++) ends[article + 1]! += ends[article]!
    this.#starts = ends
    this.#places = new Uint32Array(ends[size]!)
    const next = ends.slice()
    for (const word of words) this.#read(word, next)
    if (words.length > 1) for (const article of listArticles(all)) this.of(article).sort()
  }

  /** In order. */
  of(article: number): Uint32Array {
    return this.#places.subarray(this.#starts[article], this.#starts[article + 1])
  }

  #read({ hits, places, count, wanted }: PlacedWord, next: Uint32Array): void {
    const reader = new ByteReader(places)
    readHits(hits, count, (article, counts) => {
      const isWanted = hasArticle(wanted, article)
      for (let field = 0; field < WIDTH; field++) {
        let place = field * FIELD_ROOM
        for (let rest = counts[field]!; rest > 0; rest--) {
          place += reader.number()
          if (isWanted) this.#places[next[article]!++] = place
        }
      }
    })
  }
}

export interface PlacedWord {
  readonly hits: Uint8Array
  readonly places: Uint8Array
  /** The number of articles. */
  readonly count: number
  /** The articles whose places are read. */
  readonly wanted: ArticleSet
}

export function fieldOfPlace(place: number): number {
  return Math.floor(place / FIELD_ROOM)
}
