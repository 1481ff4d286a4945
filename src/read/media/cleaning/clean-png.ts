/** A PNG → the chunks that draw it. https://www.w3.org/TR/png-3/ */
import { crc32 } from 'node:zlib'
import { KeptBytes, type CleanedPicture } from './cleaned-picture.js'
import { findOrientation, minimalExif } from './exif.js'

/** Pictures, animations, and how colours, transparency and sizes are meant. */
const DRAWN: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(
    ' ',
  ),
)
const SIGNATURE = 8
const XMP = 'XML:com.adobe.xmp\0\0\0'

/** Ends with the end of the picture. Pixels that are cut off are kept as far as they go. Throws `RangeError` on other cut chunks. */
export function cleanPng(bytes: Buffer): CleanedPicture | null {
  const kept = new KeptBytes(bytes)
  const xmp: Uint8Array[] = []
  let orientation = 1
  let start = SIGNATURE
  for (let type = ''; type !== 'IEND' && start < bytes.length;) {
    type = bytes.toString('latin1', start + 4, start + 8)
    const end = start + 12 + bytes.readUInt32BE(start)
    if (end > bytes.length) {
      if (type !== 'IDAT') throw new RangeError('a chunk is cut off')
      kept.keep(start, bytes.length)
      break
    }
    const data = bytes.subarray(start + 8, end - 4)
    if (DRAWN.has(type)) kept.keep(start, end)
    else kept.skip()
    if (type === 'eXIf') orientation = findOrientation(data)
    if (type === 'iTXt' && data.toString('latin1', 0, XMP.length) === XMP) {
      // Two texts, each with a zero at its end, come before the packet: neither is ever given.
      const from = data.indexOf(0, data.indexOf(0, XMP.length) + 1) + 1
      xmp.push(data.subarray(from === 0 ? data.length : from))
    }
    start = end
  }
  const rest = kept.close()
  const [first] = rest
  if (!first) return null
  const exif = minimalExif(orientation)
  const head = 8 + 12 + 13
  const parts = exif
    ? [first.subarray(0, head - SIGNATURE), chunk('eXIf', exif), first.subarray(head - SIGNATURE)]
    : [first]
  return { parts: [bytes.subarray(0, SIGNATURE), ...parts, ...rest.slice(1)], iptc: [], xmp }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}
