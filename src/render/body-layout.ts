/** The body of an article → the same, laid out for a page: notes numbered, tables aligned by class, pictures in figures. */
import type { ListItem, Root, RootContent, Table } from 'mdast'
import { isMedia, layOutMedia, type AssetLink } from './body-media.js'
import { gatherNotes, type NoteLabels } from './body-notes.js'

export interface BodyOptions extends NoteLabels {
  readonly asset: AssetLink
  /** Whether paragraphs have identifiers of their own. */
  readonly hasAnchors?: boolean
}

type Node = Root | RootContent

/** Prose is given back as it is; a body with tables, tasks, notes or files is copied first. */
export function layOutBody(body: Root, options: BodyOptions): Root {
  if (!body.children.some(needsLayout)) return body
  const copy = structuredClone(body)
  visit(copy, (node) => {
    if (node.type === 'table') alignByClass(node)
    if (node.type === 'listItem') writeTask(node)
  })
  const whole = gatherNotes(copy, options)
  layOutMedia(whole, options.asset)
  return whole
}

function needsLayout(node: Node): boolean {
  switch (node.type) {
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'table':
      return true
    case 'listItem':
      return typeof node.checked === 'boolean' || node.children.some(needsLayout)
    default:
      return isMedia(node) || ('children' in node && node.children.some(needsLayout))
  }
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

/** A page's policy forbids the style attribute, and `align` is no longer HTML. */
function alignByClass(table: Table): void {
  for (const row of table.children) {
    for (const [column, cell] of row.children.entries()) {
      const align = table.align?.[column]
      if (align) cell.data = { hProperties: { className: [`align-${align}`] } }
    }
  }
  table.align = null
}

/** A checkbox that cannot be ticked would need a label that the text does not have: a character says the same. */
function writeTask(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return
  const box = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' }
  const [first] = item.children
  if (first?.type === 'paragraph') first.children.unshift(box)
  else item.children.unshift({ type: 'paragraph', children: [box] })
  item.checked = null
}
