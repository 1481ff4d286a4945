/** Paths that articles name → a digest of what lies there, without looking inside. */
import { hash } from 'node:crypto'
import type { SourcePath } from '../record/names.js'
import { openFolders } from './open-folders.js'
import { readStamps } from './stamp.js'

/** Null where a file has changed so lately that nothing can be told. `since` as for `readStamps`. */
export function mediaKeyOf(
  root: string,
  references: readonly SourcePath[],
  since: number,
): string | null {
  const find = openFolders(root)
  const facts = references.map((path) => {
    const found = find(path)
    return {
      found,
      stamp: found.kind === 'path' ? readStamps(root, [found.path], since).of(0) : null,
    }
  })
  if (facts.some(({ stamp }) => stamp === '')) return null
  return hash('sha1', JSON.stringify(facts), 'base64url')
}
