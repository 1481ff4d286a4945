/** A picture or attachment that was looked at → its file on the site, as it was looked at. */
import { placeOf } from '../read/files/odd-names.js'
import { cleanPicture } from '../read/media/cleaning/clean-picture.js'
import type { MediaFile } from '../record/media.js'
import type { Written } from '../record/written.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import type { WrittenFile } from '../write/write-output-file.js'

/** As `copyOutputFile`. */
export function copyMedia(
  folder: string,
  content: string,
  file: MediaFile,
  last: Written | null,
): WrittenFile {
  return copyOutputFile(folder, placeOf(content, file.path), file, last, partsOf)
}

function partsOf(bytes: Buffer, mediaType: string): readonly Uint8Array[] | null {
  return cleanPicture(bytes, mediaType)?.parts ?? null
}
