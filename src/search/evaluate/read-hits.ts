/** The hits of a word, and its places → the articles that have it, how often each field has it, and where. */
import { ByteReader } from '../bytes.js'
import { FIELDS } from '../query.js'
import { BODY, IN_BODY, OFTEN_EACH, OFTEN_IN_BODY } from '../schema.js'

const WIDTH = FIELDS.length

export interface Hits {
  /** In order. */
  readonly articles: Uint32Array
  /** How often each field has the word: one number a field, for one article after the other. */
  readonly counts: Uint32Array
}

/** `count` is the number of articles. */
export function readHits(bytes: Uint8Array, count: number): Hits {
  const reader = new ByteReader(bytes)
  const articles = new Uint32Array(count)
  const counts = new Uint32Array(count * WIDTH)
  let article = 0
  for (let index = 0; index < count; index++) {
    const head = reader.number()
    article += head >>> 2
    articles[index] = article
    const at = index * WIDTH
    const kind = head & 3
    if (kind === IN_BODY) counts[at + BODY] = 1
    else if (kind === OFTEN_IN_BODY) counts[at + BODY] = reader.number()
    else readEach(reader, kind === OFTEN_EACH, counts.subarray(at, at + WIDTH))
  }
  return { articles, counts }
}

function readEach(reader: ByteReader, isOften: boolean, counts: Uint32Array): void {
  const mask = reader.number()
  for (let field = 0; field < WIDTH; field++)
    if ((mask & (1 << field)) !== 0) counts[field] = isOften ? reader.number() : 1
}

/** Places of different fields are never next to each other. */
const FIELD_ROOM = 2 ** 24

/** Calls `take` with each article, and its places of the word in order; they are valid until the next call. */
export function readPlaces(
  { articles, counts }: Hits,
  bytes: Uint8Array,
  take: (article: number, places: readonly number[]) => void,
): void {
  const reader = new ByteReader(bytes)
  const places: number[] = []
  for (let index = 0; index < articles.length; index++) {
    places.length = 0
    for (let field = 0; field < WIDTH; field++) {
      let place = field * FIELD_ROOM
      for (let rest = counts[index * WIDTH + field]!; rest > 0; rest--) {
        place += reader.number()
        places.push(place)
      }
    }
    take(articles[index]!, places)
  }
}

export function fieldOfPlace(place: number): number {
  return Math.floor(place / FIELD_ROOM)
}
