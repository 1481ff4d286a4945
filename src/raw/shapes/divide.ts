/** A raw text and the shapes that are known → the stretches of its records, and the opening of each. */
import { mostRecords } from '../../article/crowded.js'
import type { ParseContext } from '../../record/settings.js'
import { EMPTY_DRAFT } from '../draft.js'
import type { Opening, RawShape } from './shape.js'
import type { Stretch } from '../stretch.js'

/**
 * The first of `shapes` that finds records divides the text, unless they would be too short for articles; where none does,
 * it is one record.
 */
export function divideText(text: string, shapes: readonly RawShape[]): readonly Stretch[] {
  const most = mostRecords(text.length)
  for (const shape of shapes) {
    const starts = shape.findStarts(text)
    if (starts.length > most) break
    if (starts.length > 0) return cutAt(starts, text, shape)
  }
  return [{ start: 0, end: text.length }]
}

/** What stands above the first record is one of its own, unless the shape knows it for a frame. */
function cutAt(starts: readonly number[], text: string, { isFrame }: RawShape): readonly Stretch[] {
  const above = text.slice(0, starts[0]).trim()
  const isAlone = above !== '' && !isFrame(above)
  const all = [0, ...(isAlone ? starts : starts.slice(1))]
  return all.map((start, index) => ({ start, end: all[index + 1] ?? text.length }))
}

/** A record of no shape is all text. */
export function readOpening(
  text: string,
  record: Stretch,
  context: ParseContext,
  shapes: readonly RawShape[],
): Opening {
  for (const shape of shapes) {
    const opening = shape.readOpening(text, record, context)
    if (opening) return opening
  }
  return openingOfText(record)
}

export function openingOfText(record: Stretch): Opening {
  return { draft: EMPTY_DRAFT, spans: [], remarks: [], bodies: [record] }
}
