/** A place on the site → the same, if it is one: the last check of a name from content before it reaches the disk. */
import type { OutputPath } from '../record/strings.js'
import { PLAIN_PATH } from '../record/url.js'

/** A part is no way up, no hidden file, and has no character that a disk or a shell gives a meaning. */
const PART = /^(?!\.)[^\p{C}\\/:*?"<>|`$]+$/u

/** Throws where it is not a place inside the site. */
export function checkPath(path: OutputPath): OutputPath {
  if (!isPlace(path)) throw new Error(`“${path}” is not a place inside the site.`)
  return path
}

export function isPlace(path: OutputPath): boolean {
  return PLAIN_PATH.test(path) || path.split('/').every((part) => PART.test(part))
}
