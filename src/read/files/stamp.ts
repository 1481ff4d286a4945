/** Files → what proves, without reading them, that they are still the same: size, times and place on the disk. */
import { lstatSync, type Stats } from 'node:fs'
import { digestOf } from '../../record/digest.js'
import { findOddPlace } from './odd-names.js'

/** Numbers in the stamp of a file. */
const WIDTH = 4

/** The stamps of some files, in their order. */
export interface Stamps {
  /** Two that are the same prove that no file has changed; null where nothing can be told. */
  readonly digest: string | null
  /** The stamp of one file; empty where nothing can be told of it. */
  readonly of: (index: number) => string
}

/**
 * Nothing can be told of a file that is not there, or that changed after `since` (milliseconds, as the file system
 * counts them): a second change within the same tick of its clock would not show. `root` ends without a slash.
 */
export function readStamps(root: string, paths: readonly string[], since: number): Stamps {
  const facts = new Float64Array(paths.length * WIDTH)
  let isSure = true
  for (let index = 0; index < paths.length; index++) {
    const found = look(root, paths[index]!)
    // The time of change of what a file holds can be set to anything; that of the file itself cannot.
    if (!found || found.ctimeMs >= since) isSure = false
    else facts.set([found.size, found.mtimeMs, found.ctimeMs, found.ino], index * WIDTH)
  }
  return {
    digest: isSure ? digestOfStamps(paths, facts) : null,
    of(index) {
      const own = facts.subarray(index * WIDTH, (index + 1) * WIDTH)
      return own.some((fact) => fact !== 0) ? own.join(' ') : ''
    },
  }
}

function look(root: string, path: string): Stats | undefined {
  try {
    const found = lstatSync(`${root}/${path}`, { throwIfNoEntry: false })
    if (found) return found
    const place = findOddPlace(root, path)
    return place === null ? undefined : lstatSync(place, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function digestOfStamps(paths: readonly string[], facts: Float64Array): string {
  const numbers = digestOf(new Uint8Array(facts.buffer))
  return digestOf(`${numbers}\n${paths.join('\n')}`)
}
