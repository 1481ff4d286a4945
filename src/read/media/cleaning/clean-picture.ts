/** The bytes of a picture → what is published of them: what draws it, and nothing that a camera or a program noted. */
import type { PictureWords } from '../../../record/media.js'
import { cleanAvif } from './clean-avif.js'
import { cleanGif } from './clean-gif.js'
import { cleanJpeg } from './clean-jpeg.js'
import { cleanPng } from './clean-png.js'
import { cleanWebp } from './clean-webp.js'
import type { CleanedPicture } from './cleaned-picture.js'
import { readIptc } from './iptc.js'
import { readXmp } from './xmp.js'

const CLEANERS: ReadonlyMap<string, (bytes: Buffer) => CleanedPicture | null> = new Map([
  ['image/png', cleanPng],
  ['image/jpeg', cleanJpeg],
  ['image/gif', cleanGif],
  ['image/webp', cleanWebp],
  ['image/avif', cleanAvif],
])

/** Null where the picture is broken in a way that does not let its parts be told apart. Takes time in proportion to its bytes. */
export function cleanPicture(bytes: Buffer, mediaType: string): CleanedPicture | null {
  try {
    return CLEANERS.get(mediaType)?.(bytes) ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What a camera writes into every picture that nobody described. */
const OF_CAMERA =
  /^(?:[A-Z]+ )?DIGITAL CAMERA$|^SONY DSC$|^(?:DCIM|DSCN?|IMG|MINOLTA)[ _\d]*.{0,20}$/i
/** Longer texts are no captions. */
const LONGEST = 2000

/** What a picture says of itself, XMP before IPTC. What a camera put there, and who owns it, counts for nothing. */
export function wordsIn({ iptc, xmp }: CleanedPicture): PictureWords {
  const found = [
    ...xmp.slice(0, 1).map(readXmp),
    ...iptc.slice(0, 1).map((records) => readIptc(Buffer.from(records))),
  ]
  const first = (key: keyof PictureWords): string | null => {
    const text = found.map((each) => plain(each[key])).find((each) => each !== null)
    return text ?? null
  }
  return { alt: first('alt'), caption: first('caption'), credit: first('credit') }
}

function plain(text: string | null): string | null {
  const words =
    text
      ?.replace(/\p{Cc}+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toWellFormed() ?? ''
  return words === '' || words.length > LONGEST || OF_CAMERA.test(words) ? null : words
}
