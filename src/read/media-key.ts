/** Paths that articles name → a digest of what lies there, without looking inside. */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { SourcePath } from '../record/names.js'
import { openFolders } from './open-folders.js'
import { stampOf } from './stamp.js'

/** Null where a file has changed so lately that nothing can be told. `since` as for `stampOf`. */
export function mediaKeyOf(
  root: string,
  references: readonly SourcePath[],
  since: number,
): string | null {
  const find = openFolders(root)
  const facts = references.map((path) => {
    const found = find(path)
    return { found, stamp: found.kind === 'path' ? stampOf(join(root, found.path), since) : null }
  })
  if (facts.some(({ stamp }) => stamp === '')) return null
  return hash('sha1', JSON.stringify(facts), 'base64url')
}
