/** The pictures and attachments of an archive → copies on the site. */
import type { MediaFile } from '../record/media.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import type { Output } from '../write/open-output.js'

/** Throws when a file cannot be copied, or has changed since it was looked at. */
export function copyMedia(
  media: readonly MediaFile[],
  content: string,
  target: string,
  output: Output,
): void {
  const before = output.begin(media.map((file) => file.output))
  output.note(media.map((file) => copyOutputFile(target, content, file, before.get(file.output))))
}
