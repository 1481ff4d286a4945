/**
 * All shapes of raw text that say themselves which field is which. To know another one, write its `RawShape` in a file of
 * its own, name it in `record/raw-shapes.ts`, and add it here: before those that would take its records for theirs.
 */
import { anpa1312 } from '../exports/anpa-1312.js'
import { clippingLines } from '../exports/clipping-lines.js'
import { deFacto } from '../exports/defacto.js'
import { delpher } from '../exports/delpher.js'
import { dottedCards } from '../exports/dotted-cards.js'
import { europresse } from '../exports/europresse.js'
import { factiva } from '../exports/factiva.js'
import { genios } from '../exports/genios.js'
import { goPress } from '../exports/gopress.js'
import { iptc7901 } from '../exports/iptc-7901.js'
import { lexisNexis } from '../exports/lexisnexis.js'
import { movableType } from '../exports/movable-type.js'
import { nexisUni } from '../exports/nexis-uni.js'
import { numberedRecords } from '../exports/numbered-records.js'
import { proQuest } from '../exports/proquest.js'
import { retriever } from '../exports/retriever.js'
import { ris } from '../exports/ris.js'
import { telex } from '../exports/telex.js'
import { trove } from '../exports/trove.js'
import { wikiTemplate } from '../exports/wiki-template.js'
import { feedItem } from '../raw/shapes/feed-item.js'
import { plainRecord } from '../raw/shapes/plain-record.js'
import type { RawShape } from '../raw/shapes/shape.js'
import type { RawShapeName } from '../record/raw-shapes.js'

const SHAPES: Readonly<Record<RawShapeName, RawShape>> = {
  'feed-item': feedItem,
  proquest: proQuest,
  lexisnexis: lexisNexis,
  'nexis-uni': nexisUni,
  factiva,
  europresse,
  gopress: goPress,
  genios,
  retriever,
  defacto: deFacto,
  trove,
  delpher,
  'movable-type': movableType,
  telex,
  'iptc-7901': iptc7901,
  'anpa-1312': anpa1312,
  ris,
  'clipping-lines': clippingLines,
  'numbered-records': numberedRecords,
  'dotted-cards': dottedCards,
  'wiki-template': wikiTemplate,
  'header-block': plainRecord,
}

/** In the order in which they are tried. */
export const RAW_SHAPES: readonly RawShape[] = Object.values(SHAPES)
