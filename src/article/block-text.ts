/** Nodes of a body → the text that a reader sees, on one line. */
import type { RootContent } from 'mdast'

/** The text of `node` without markup; lines and cells are parted by a blank. */
export function textOf(node: RootContent): string {
  return gather(node).replace(/\s+/g, ' ').trim()
}

function gather(node: RootContent): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children.map(gather).join(isPhrase(node) ? '' : ' ')
}

/** Whether the children of `node` follow each other without a gap. */
function isPhrase({ type }: RootContent): boolean {
  return !['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(
    type,
  )
}
