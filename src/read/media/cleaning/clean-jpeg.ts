/** A JPEG → its tables and scans alone, turned as before. ITU-T T.81, annex B */
import { KeptBytes, type CleanedPicture } from './cleaned-picture.js'
import { findOrientation, minimalExif } from './exif.js'
import { iimOf } from './iptc.js'

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const PHOTOSHOP = 'Photoshop 3.0\0'
const JFIF = 'JFIF\0'
const ICC = 'ICC_PROFILE\0'
const ADOBE = 'Adobe'

const [START_OF_SCAN, END] = [0xda, 0xd9]
/** So many bytes of an Adobe segment say how colours are coded. */
const ADOBE_BYTES = 12

/**
 * Ends with the first end of a picture: previews, films and second pictures behind it go. A scan that is cut off is kept
 * as far as it goes. Throws `RangeError` where a segment is cut off, null where there is no picture.
 */
export function cleanJpeg(bytes: Buffer): CleanedPicture | null {
  const kept = new KeptBytes(bytes)
  const iptc: Uint8Array[] = []
  const xmp: Uint8Array[] = []
  let colours: Buffer | null = null
  let frame: Buffer | null = null
  let orientation = 1
  let isWhole = false
  for (let at = 2; at < bytes.length;) {
    const start = bytes.indexOf(0xff, at)
    if (start === -1) break
    const marker = bytes[start + 1]
    at = start + (marker === 0xff ? 1 : 2)
    if (marker === undefined || marker === 0xff || marker <= 0x01 || isRestart(marker)) continue
    if (marker === END) {
      isWhole = true
      break
    }
    const end = at + bytes.readUInt16BE(at)
    if (end < at + 2 || end > bytes.length) throw new RangeError('a segment is cut off')
    const data = bytes.subarray(at + 2, end)
    at = end
    if (marker === START_OF_SCAN) at = endOfScan(bytes, end)
    if (isPicture(marker) || (marker === 0xe2 && begins(data, ICC))) kept.keep(start, at)
    else if (marker === 0xe0 && begins(data, JFIF)) frame ??= bareFrame(data)
    else if (marker === 0xee && begins(data, ADOBE)) colours ??= bareColours(data)
    else {
      kept.skip()
      if (marker === 0xe1 && begins(data, EXIF))
        orientation = findOrientation(data.subarray(EXIF.length))
      else if (marker === 0xe1 && begins(data, XMP)) xmp.push(data.subarray(XMP.length))
      else if (marker === 0xed && begins(data, PHOTOSHOP))
        iptc.push(...iimOf(data.subarray(PHOTOSHOP.length)))
    }
  }
  const rest = kept.close()
  if (rest.length === 0 && !isWhole) return null
  const exif = minimalExif(orientation)
  const parts = [
    bytes.subarray(0, 2),
    frame,
    exif && segment(0xe1, Buffer.concat([Buffer.from(EXIF, 'latin1'), exif])),
    colours,
    ...rest,
    Buffer.from([0xff, END]),
  ]
  return { parts: parts.filter((part) => part !== null), iptc, xmp }
}

function begins(data: Buffer, mark: string): boolean {
  return data.toString('latin1', 0, mark.length) === mark
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd8
}

/** Frames, tables, scans and what belongs to them: neither applications nor comments. */
function isPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= START_OF_SCAN && marker <= 0xdf)
}

/** The offset of the marker that ends a scan; the end of the file where none does. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return at
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** Version and density without the small picture, which may show what was cut off the large one. */
function bareFrame(data: Buffer): Buffer | null {
  if (data.length < 14) return null
  return segment(0xe0, Buffer.concat([data.subarray(0, 12), Buffer.alloc(2)]))
}

function bareColours(data: Buffer): Buffer | null {
  return data.length < ADOBE_BYTES ? null : segment(0xee, data.subarray(0, ADOBE_BYTES))
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}
