/** The first bytes of a picture → its width and height, as a browser shows it. */
import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { WEBP } from 'image-size/types/webp'
import type { PictureSize } from '../record/media.js'

/** No other reader of the package is ever asked. */
const READERS = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP, avif: HEIF }

/** The boxes of an AVIF are searched over and over: so many bytes hold them, and cost no time. */
const LONGEST_BOXES = 1 << 16

/** Turned by a quarter: https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf, 4.6.4 */
const QUARTER_TURNED = 5

/** `extension` is that of the picture's kind. Null where the header is broken or cut off. */
export function pictureSizeOf(head: Buffer, extension: string): PictureSize | null {
  const reader = READERS[extension as keyof typeof READERS]
  // The package looks at whole buffers, so that a stretch of a longer one would not do.
  const bytes = new Uint8Array(extension === 'avif' ? head.subarray(0, LONGEST_BOXES) : head)
  try {
    const { width, height, orientation = 1 } = reader.calculate(bytes)
    if (!(width > 0 && height > 0)) return null
    return orientation >= QUARTER_TURNED ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}
