/** A WebP → the chunks that draw it. RFC 9649 */
import { KeptBytes, type CleanedPicture } from './cleaned-picture.js'
import { findOrientation, minimalExif } from './exif.js'

const DRAWN: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Bits of the header that announce an Exif and an XMP chunk. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04]
const HEAD = 12

/** Throws `RangeError` where a chunk is cut off. */
export function cleanWebp(bytes: Buffer): CleanedPicture | null {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  const kept = new KeptBytes(bytes)
  const xmp: Uint8Array[] = []
  let orientation = 1
  let header: Buffer | null = null
  for (let start = HEAD; start + 8 <= end;) {
    const type = bytes.toString('latin1', start, start + 4)
    const size = bytes.readUInt32LE(start + 4)
    const data = bytes.subarray(start + 8, start + 8 + size)
    if (data.length < size) throw new RangeError('a chunk is cut off')
    const next = Math.min(start + 8 + size + (size % 2), bytes.length)
    if (type === 'VP8X' && header === null) header = Buffer.from(bytes.subarray(start, next))
    else if (DRAWN.has(type) && type !== 'VP8X') kept.keep(start, next)
    else kept.skip()
    // Some programs put the mark of a JPEG before the block.
    const tiff = data.toString('latin1', 0, 4) === 'Exif' ? data.subarray(6) : data
    if (type === 'EXIF') orientation = findOrientation(tiff)
    if (type === 'XMP ') xmp.push(data)
    start = next
  }
  const rest = kept.close()
  const exif = header && minimalExif(orientation)
  if (header && header.length > 8)
    header[8] = (header[8]! & ~(HAS_EXIF | HAS_XMP)) | (exif ? HAS_EXIF : 0)
  const last = exif ? [chunk('EXIF', exif)] : []
  const body = [...(header ? [header] : []), ...rest, ...last]
  if (body.length === 0) return null
  const head = Buffer.from(bytes.subarray(0, HEAD))
  head.writeUInt32LE(4 + body.reduce((sum, part) => sum + part.length, 0), 4)
  return { parts: [head, ...body], iptc: [], xmp }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}
