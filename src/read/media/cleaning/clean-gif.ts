/** A GIF → its frames and how often they are shown. https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
import { KeptBytes, type CleanedPicture } from './cleaned-picture.js'

const [EXTENSION, FRAME, END] = [0x21, 0x2c, 0x3b]
const [CONTROL, APPLICATION] = [0xf9, 0xff]
/** The applications that say how often an animation is shown; others hold XMP, or anything. */
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])

/** Frames that are cut off are kept as far as they go. Throws `RangeError` on a block that does not exist. */
export function cleanGif(bytes: Buffer): CleanedPicture | null {
  const kept = new KeptBytes(bytes)
  let at = 13 + tableSize(bytes.readUInt8(10))
  kept.keep(0, at)
  for (let type = bytes[at]; type !== undefined && type !== END; type = bytes[at]) {
    const start = at
    if (type === FRAME) {
      at = endOfBlocks(bytes, start + 11 + tableSize(bytes.readUInt8(start + 9)))
      kept.keep(start, at)
    } else if (type === EXTENSION) {
      at = endOfBlocks(bytes, start + 2)
      if (isShown(bytes, start)) kept.keep(start, at)
      else kept.skip()
    } else throw new RangeError('no block of a GIF')
  }
  return { parts: [...kept.close(), Buffer.from([END])], iptc: [], xmp: [] }
}

/** Bytes of the table of colours that these flags announce. */
function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1)
}

function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1
  return Math.min(at + 1, bytes.length)
}

function isShown(bytes: Buffer, start: number): boolean {
  const label = bytes[start + 1]
  if (label === APPLICATION) return LOOPS.has(bytes.toString('latin1', start + 3, start + 14))
  return label === CONTROL
}
