/**
 * All shapes of raw text that say themselves which field is which. To know another one, write its `RawShape` in a file of
 * its own, name it in `record/raw-shapes.ts`, and add it here: before those that would take its records for theirs.
 */
import type { RawShapeName } from '../../record/raw-shapes.js'
import type { ParseContext } from '../../record/settings.js'
import { EMPTY_DRAFT } from './draft.js'
import { deFacto } from './exports/defacto.js'
import { europresse } from './exports/europresse.js'
import { factiva } from './exports/factiva.js'
import { goPress } from './exports/gopress.js'
import { lexisNexis } from './exports/lexisnexis.js'
import { nexisUni } from './exports/nexis-uni.js'
import { proQuest } from './exports/proquest.js'
import { retriever } from './exports/retriever.js'
import { delpher } from './exports/delpher.js'
import { dottedCards } from './exports/dotted-cards.js'
import { movableType } from './exports/movable-type.js'
import { telex } from './exports/telex.js'
import { trove } from './exports/trove.js'
import { feedItem } from './feed-item.js'
import { plainRecord } from './plain-record.js'
import type { Opening, RawShape } from './shape.js'
import type { Stretch } from './stretch.js'

const SHAPES: Readonly<Record<RawShapeName, RawShape>> = {
  'feed-item': feedItem,
  lexisnexis: lexisNexis,
  'nexis-uni': nexisUni,
  factiva,
  europresse,
  proquest: proQuest,
  gopress: goPress,
  retriever,
  defacto: deFacto,
  trove,
  delpher,
  'movable-type': movableType,
  telex,
  'dotted-cards': dottedCards,
  'header-block': plainRecord,
}
const shapes = Object.values(SHAPES)

/** A raw text → the stretches of its records: as the first shape divides it that finds any. */
export function splitRecords(text: string): readonly Stretch[] {
  for (const shape of shapes) {
    const starts = shape.findStarts(text)
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
export function readOpening(text: string, record: Stretch, context: ParseContext): Opening {
  for (const shape of shapes) {
    const opening = shape.readOpening(text, record, context)
    if (opening) return opening
  }
  return { draft: EMPTY_DRAFT, spans: [], remarks: [], bodies: [record] }
}
