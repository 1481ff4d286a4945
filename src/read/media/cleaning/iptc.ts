/** The IPTC records of a picture → what they say of it. IPTC-NAA Information Interchange Model, version 4 */
import type { PictureWords } from '../../../record/media.js'
import { decodeUtf8, decodeWindows } from './note-text.js'

/** Photoshop's image resource that holds the records. */
const IIM = 0x0404
/** Blocks and records that are looked at. */
const MOST = 1000

const CAPTION = 120
const CREDIT = 110

/** The records in the resources of a Photoshop segment. Cut ones are left. */
export function iimOf(resources: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 0, count = 0; at + 12 <= resources.length && count < MOST; count++) {
    if (resources.toString('latin1', at, at + 4) !== '8BIM') break
    const id = resources.readUInt16BE(at + 4)
    // The name is a Pascal string, made even.
    const named = at + 6 + even(resources[at + 6]! + 1)
    if (named + 4 > resources.length) break
    const size = resources.readUInt32BE(named)
    const end = named + 4 + size
    if (end > resources.length) break
    if (id === IIM) found.push(resources.subarray(named + 4, end))
    at = named + 4 + even(size)
  }
  return found
}

function even(size: number): number {
  return size + (size % 2)
}

/** The first of each counts. */
export function readIptc(records: Buffer): PictureWords {
  const words = new Map<number, Buffer>()
  let isUtf8 = false
  for (let at = 0, count = 0; at + 5 <= records.length && count < MOST; count++) {
    if (records[at] !== 0x1c) break
    const [record, dataset] = [records[at + 1]!, records[at + 2]!]
    const size = records.readUInt16BE(at + 3)
    // Longer ones have lengths of their own: captions never do.
    if (size > 0x7fff || at + 5 + size > records.length) break
    const data = records.subarray(at + 5, at + 5 + size)
    if (record === 1 && dataset === 90) isUtf8 = data.toString('latin1') === '\x1b%G'
    if (record === 2 && !words.has(dataset)) words.set(dataset, data)
    at += 5 + size
  }
  const textOf = (dataset: number): string | null => {
    const data = words.get(dataset)
    if (!data) return null
    // Many write UTF-8 and do not say so.
    return (isUtf8 ? decodeUtf8(data) : (decodeUtf8(data) ?? decodeWindows(data))) || null
  }
  // IPTC-IIM has no alternative text.
  return { alt: null, caption: textOf(CAPTION), credit: textOf(CREDIT) }
}
