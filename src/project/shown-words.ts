/** A block of a text of the archive's own → what is read of it, by readers or by programs. */
import type { RootContent } from 'mdast'
import { textOf } from '../text/block-text.js'

/** What is said of such a text where redacted words stand in it. */
export const STILL_THERE =
  'has words that are redacted everywhere, in a form that cannot be replaced: take markup and character references out of them'

/** What is read of a block, and what stands in its links and pictures. */
export function wordsOf(node: RootContent): readonly string[] {
  const named = ['alt', 'title', 'url'].flatMap((key) => {
    const value: unknown = Reflect.get(node, key)
    return typeof value === 'string' ? [value] : []
  })
  const within = 'children' in node ? node.children.flatMap(wordsOf) : []
  return [textOf(node), ...named, ...within]
}
