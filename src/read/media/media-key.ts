/** Paths that articles name → a digest of what lies there, without looking inside. */
import { digestOfValue } from '../../record/digest.js'
import type { FoundMedia } from '../../record/media.js'
import type { SourcePath } from '../../record/strings.js'
import { pathFinder, type FoundPath } from './find-path.js'
import { readStamps } from '../files/stamp.js'

/**
 * Null where nothing can be told: a file has changed very lately, or is not any more what was `seen` there. `since` as
 * for `readStamps`.
 */
export function mediaKeyOf(
  root: string,
  references: readonly SourcePath[],
  since: number,
  seen: ReadonlyMap<SourcePath, FoundMedia> = new Map(),
): string | null {
  const find = pathFinder(root)
  const facts = references.map((path) => {
    const found = find(path)
    const stamp = found.kind === 'path' ? readStamps(root, [found.path], since).of(0) : null
    const isSure = stamp !== '' && isLike(found, seen.get(path))
    return { found: { ...found, place: null }, stamp, isSure }
  })
  if (!facts.every(({ isSure }) => isSure)) return null
  return digestOfValue(facts)
}

/** Whether what was seen inside is still there to be seen. */
function isLike({ kind }: FoundPath, seen: FoundMedia | undefined): boolean {
  if (!seen || seen.kind === kind) return true
  return kind === 'path' && (seen.kind === 'file' || seen.kind === 'unfit')
}
