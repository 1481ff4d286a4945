/** mdast as remark gives it → the mdast of an article: no HTML, no unsafe address, no reference but to notes. */
import type {
  BlockContent,
  Code,
  DefinitionContent,
  Definition,
  List,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast'
import {
  offsetOfNode,
  type BodyNote,
  type SettleContext,
  type NamedFile,
} from './settle-context.js'
import { settlePhrases } from './settle-phrases.js'
import { hasText, textOf } from '../../text/block-text.js'

/** What stands below a body, a quotation, a list item or a footnote. */
export type Block = BlockContent | DefinitionContent

export interface SettledBlocks {
  readonly blocks: readonly Block[]
  /** Where the blocks begin in the body. */
  readonly offsets: ReadonlyMap<Block, number>
  readonly notes: readonly BodyNote[]
  /** Files that the text names; in the blocks they have addresses of content. */
  readonly files: readonly NamedFile[]
  /** Where comments stood that no reader was meant to see. */
  readonly comments?: readonly number[]
}

/**
 * Settles `root`, whose text begins at `offset` of the body and lies in `folder`. Blocks of HTML become paragraphs that show it; definitions
 * move into the links that use them. Nodes are made anew, without positions and empty properties.
 */
export function settleBlocks(root: Root, offset: number, folder = ''): SettledBlocks {
  const notes: BodyNote[] = []
  const files: NamedFile[] = []
  const definitions = collectDefinitions(root)
  const used = new Set<string>()
  const context: SettleContext = {
    definitions,
    used,
    notes,
    files,
    offset,
    folder,
    isInLink: false,
  }
  const offsets = new Map<Block, number>()
  for (const node of root.children) {
    const start = offsetOfNode(context, node)
    for (const block of settleBlock(node, context)) offsets.set(block, start)
  }
  for (const [name, definition] of definitions)
    if (!used.has(name)) notes.push(noteUnused(definition, context))
  return { blocks: [...offsets.keys()], offsets, notes, files }
}

/** A definition that nothing refers to is not shown. */
function noteUnused(definition: Definition, context: SettleContext): BodyNote {
  const { url, title } = definition
  const words = title ? `${url} (${title})` : url
  return { rule: 'unused-definition', offset: offsetOfNode(context, definition), words }
}

/** The first definition of a name holds. */
function collectDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return definitions
}

function settleAll(nodes: readonly RootContent[], context: SettleContext): Block[] {
  return nodes.flatMap((node) => settleBlock(node, context))
}

function settleBlock(node: RootContent, context: SettleContext): readonly Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = settlePhrases(node.children, context)
      return children.length > 0 ? [{ type: 'paragraph', children }] : []
    }
    case 'html':
      return [{ type: 'paragraph', children: settlePhrases([node], context) }]
    case 'heading':
      return [
        { type: 'heading', depth: node.depth, children: settlePhrases(node.children, context) },
      ]
    case 'blockquote':
      return [{ type: 'blockquote', children: settleAll(node.children, context) }]
    case 'list':
      return [settleList(node, context)]
    case 'table':
      return [settleTable(node, context)]
    case 'code':
      return [{ type: 'code', value: node.value, ...languageOf(node) }]
    case 'footnoteDefinition': {
      const { identifier } = node
      const children = settleAll(node.children, context)
      return [{ type: 'footnoteDefinition', identifier, children }]
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    default:
      return []
  }
}

/** What is no name of a language is left out: `<script>`. */
function languageOf({ lang }: Code): { readonly lang?: string } {
  return lang && /^[^\s<>"'=]+$/.test(lang) ? { lang } : {}
}

function settleList(list: List, context: SettleContext): List {
  const { ordered, start, spread } = list
  return {
    type: 'list',
    ...(ordered ? { ordered, start: start! } : {}),
    ...(spread ? { spread } : {}),
    children: list.children.map((item) => ({
      type: 'listItem',
      spread: item.spread!,
      ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
      children: settleAll(item.children, context),
    })),
  }
}

function settleTable(table: Table, context: SettleContext): Table {
  return {
    type: 'table',
    align: table.align!,
    children: table.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: settlePhrases(cell.children, context),
      })),
    })),
  }
}

/** The lead: the first paragraph with words in it; a text without one begins with a list, a quotation or a table. */
export function findLead(blocks: readonly Block[]): Block | undefined {
  return (
    blocks.find(
      (block) => block.type === 'paragraph' && hasText(block) && !isNameOfPicture(block),
    ) ?? blocks.find(hasText)
  )
}

const PICTURE = /^\S{1,120}\.(?:jpe?g|png|gif|webp|avif|svg)$/i

/** A picture on another site that has no words is a link with the name of its file. */
function isNameOfPicture({ children: [only, ...others] }: Paragraph): boolean {
  return only?.type === 'link' && others.length === 0 && PICTURE.test(textOf(only))
}
