/** Paths in order → batches of similar size, cut so that a new file moves no other file to another batch. */
import { sha256Of } from '../record/digest.js'
import type { Batch } from '../record/batch.js'
import type { SourcePath } from '../record/strings.js'

/** The average number of files in a batch; a power of two. */
const SIZE = 256
/** The end of a batch that chance does not end. */
const LARGEST = 4 * SIZE

/** Whether a batch begins at a file depends on its name alone, not on a count. `first` names the first one of a series. */
export function* cutBatches(paths: readonly SourcePath[], first = ''): Generator<Batch> {
  let start = 0
  for (let end = 1; end <= paths.length; end++) {
    const isFull = end - start >= LARGEST
    if (end < paths.length && !isFull && !isBeginning(paths[end]!)) continue
    const name = start === 0 ? first : paths[start]!
    yield { id: sha256Of(name).slice(0, ID_LENGTH), paths: paths.slice(start, end) }
    start = end
  }
}

const ID_LENGTH = 16

/** FNV-1a is quick, and even enough. http://www.isthe.com/chongo/tech/comp/fnv/ */
function isBeginning(path: SourcePath): boolean {
  let state = 0x811c9dc5
  for (let index = 0; index < path.length; index++)
    state = Math.imul(state ^ path.charCodeAt(index), 0x01000193)
  return (state >>> 16) % SIZE === 0
}
