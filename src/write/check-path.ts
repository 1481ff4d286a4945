/** A place on the site → the same, if it is one: the last wall between a name that came from content and the disk. */
import type { OutputPath } from '../record/strings.js'
import { PLAIN_PATH } from '../record/url.js'

/** No way up, no hidden file, no mark that a disk or a shell gives a meaning. */
const PART = /^(?!\.)[^\p{C}\\/:*?"<>|`$]+$/u

/** Throws where it is none. */
export function checkPath(path: OutputPath): OutputPath {
  if (!isPlace(path)) throw new Error(`“${path}” is not a place inside the site.`)
  return path
}

export function isPlace(path: OutputPath): boolean {
  return PLAIN_PATH.test(path) || path.split('/').every((part) => PART.test(part))
}
