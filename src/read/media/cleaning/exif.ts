/** An Exif block ↔ the one thing in it that a page needs: how the picture is turned. CIPA DC-008, 4.6 */

const ORIENTATION = 0x0112
/** Entries of a directory that are looked at: it has some forty. */
const MOST_ENTRIES = 512

/** 1 (as it stands) to 8; 1 where the block does not say. `tiff` begins with its byte order. Throws `RangeError` on a cut block. */
function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const isLittle = order === 'II'
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = Math.min(short(first), MOST_ENTRIES)
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12
    if (short(entry) !== ORIENTATION) continue
    const turned = short(entry + 8)
    return turned >= 1 && turned <= 8 ? turned : 1
  }
  return 1
}

/** The same without throwing: a block that cannot be read says nothing. */
export function findOrientation(tiff: Buffer): number {
  try {
    return orientationOf(tiff)
  } catch {
    return 1
  }
}

/** A block that says how the picture is turned, and nothing more; null where that need not be said. */
export function minimalExif(orientation: number): Buffer | null {
  if (orientation === 1) return null
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}
