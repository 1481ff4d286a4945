/** A place on the site → the file on the disk that it is, and nowhere else. */
import { join } from 'node:path'
import type { OutputPath } from '../record/strings.js'
import { checkPath } from './check-path.js'
import { lookAt } from './look-at.js'

/**
 * Call this before a file is written or removed. The folder of the site may be a link; one below it would lead to files that
 * are not of the site. Throws where there is such a link, and where it is not a place inside the site.
 */
export function placeToChange(folder: string, path: OutputPath): string {
  checkPath(path)
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const way = join(folder, path.slice(0, end))
    const found = lookAt(way)
    if (!found) break
    if (found.isSymbolicLink())
      throw new Error(
        `${way} is a link to another place, where nothing is written or removed: delete the link, and build again.`,
      )
  }
  return join(folder, path)
}
