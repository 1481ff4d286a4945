/** Nodes of a body → the text that a reader sees, on one line or on those that it has. */
import type { RootContent } from 'mdast'
import { singleBlanks } from './unseen.js'

/** The text of `node` without markup; lines and cells are parted by a blank. */
export function textOf(node: RootContent): string {
  return singleBlanks(gather(node)).trim()
}

/** Whether a reader sees text in `node`. */
export function hasText(node: RootContent): boolean {
  return /\S/.test(gather(node))
}

/** The lines of `node` without markup, those that hold something. */
export function linesOf(node: RootContent): readonly string[] {
  const lines = gather(node).split('\n')
  return lines.map((line) => singleBlanks(line).trim()).filter((line) => line !== '')
}

function gather(node: RootContent): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children.map(gather).join(isPhrase(node) ? '' : '\n')
}

/** Whether the children of `node` follow each other without a gap. */
function isPhrase({ type }: RootContent): boolean {
  return !['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(
    type,
  )
}
