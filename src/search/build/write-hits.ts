/** The places of a word in the stream → the articles and fields that have it, and where: two runs of bytes. */
import { FIELDS } from '../query.js'
import { BODY, IN_BODY, OFTEN_EACH, OFTEN_IN_BODY, ONCE_EACH } from '../schema.js'
import type { ByteWriter } from '../bytes.js'
import type { FieldBounds } from './word-stream.js'

const WIDTH = FIELDS.length

/**
 * `hits` gets, for each article, its distance from the one before and how it has the word; `places` gets, for each field
 * of it that has the word, the distances between the places. Gives the number of articles.
 */
export function writeHits(
  stream: Uint32Array,
  fields: FieldBounds,
  hits: ByteWriter,
  places: ByteWriter,
): number {
  const counts = new Uint32Array(WIDTH)
  let [count, last, at] = [0, 0, 0]
  while (at < stream.length) {
    let field = fields.at(stream[at]!)
    let before = fields.starts[field]!
    const article = Math.floor(field / WIDTH)
    const end = fields.starts[(article + 1) * WIDTH]!
    counts.fill(0)
    for (; at < stream.length && stream[at]! < end; at++) {
      const place = stream[at]!
      if (place >= fields.starts[field + 1]!) {
        field = fields.onwards(field, place)
        before = fields.starts[field]!
      }
      places.number(place - before)
      before = place
      counts[field % WIDTH]!++
    }
    writeHit(hits, article - last, counts)
    last = article
    count++
  }
  return count
}

function writeHit(hits: ByteWriter, distance: number, counts: Uint32Array): void {
  let [mask, most] = [0, 0]
  for (let field = 0; field < WIDTH; field++) {
    if (counts[field]! > 0) mask |= 1 << field
    most = Math.max(most, counts[field]!)
  }
  if (mask === 1 << BODY) {
    hits.number(distance * 4 + (most === 1 ? IN_BODY : OFTEN_IN_BODY))
    if (most > 1) hits.number(most)
    return
  }
  hits.number(distance * 4 + (most === 1 ? ONCE_EACH : OFTEN_EACH))
  hits.number(mask)
  if (most > 1) for (const count of counts) if (count > 0) hits.number(count)
}
