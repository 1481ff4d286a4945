/** Footnotes where the author put them → numbers in the text, and a section of notes at the end. */
import type {
  FootnoteDefinition,
  FootnoteReference,
  ListItem,
  Paragraph,
  Root,
  RootContent,
} from 'mdast'
import { referenceId } from './body-note-reference.js'

/** In the language of the page. */
export interface NoteLabels {
  /** The heading of the notes: `Voetnoten`. */
  readonly footnotesLabel: string
  /** What the arrow back to the text is called: `Terug naar de tekst`. */
  readonly backLabel: string
}

/** A note, its number once it has one, and how many references lead to it. */
interface Note {
  readonly definition: FootnoteDefinition
  number: number
  uses: number
}

/**
 * Numbers the notes of `body` in order of their first reference, renames every reference `note-use`, and adds the
 * section. Notes that nothing refers to come last. Changes `body`.
 */
export function gatherNotes(body: Root, labels: NoteLabels): Root {
  const all = collectDefinitions(body).map((definition) => ({ definition, number: 0, uses: 0 }))
  if (all.length === 0) return body
  const byName = new Map(all.toReversed().map((note) => [note.definition.identifier, note]))
  const ordered: Note[] = []
  const take = (note: Note): void => {
    if (note.number === 0) note.number = ordered.push(note)
  }
  const refer = (reference: FootnoteReference): void => {
    const note = byName.get(reference.identifier)
    if (!note) return
    take(note)
    note.uses += 1
    reference.identifier = `${note.number}-${note.uses}`
  }
  let followed = 0
  const follow = (): void => {
    for (let note = ordered[followed]; note; note = ordered[followed]) {
      followed += 1
      visitReferences(note.definition.children, refer)
    }
  }
  visitReferences(body.children, refer)
  follow()
  for (const note of all) {
    take(note)
    follow()
  }
  return { type: 'root', children: [...body.children, makeSection(ordered, labels)] }
}

function collectDefinitions(node: Root | RootContent): readonly FootnoteDefinition[] {
  if (!('children' in node)) return []
  const within = node.children.flatMap(collectDefinitions)
  return node.type === 'footnoteDefinition' ? [node, ...within] : within
}

/** Sees the references in `nodes`, but not those within notes. */
function visitReferences(
  nodes: readonly RootContent[],
  see: (reference: FootnoteReference) => void,
): void {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') see(node)
    else if (node.type !== 'footnoteDefinition' && 'children' in node)
      visitReferences(node.children, see)
  }
}

/** `blockquote` lends its form to the section: remark knows no other block that holds blocks. */
function makeSection(notes: readonly Note[], labels: NoteLabels): RootContent {
  const heading = { type: 'text' as const, value: labels.footnotesLabel }
  return {
    type: 'blockquote',
    data: {
      hName: 'section',
      hProperties: { className: ['footnotes'], role: 'doc-endnotes' },
    },
    children: [
      { type: 'heading', depth: 2, children: [heading] },
      {
        type: 'list',
        ordered: true,
        spread: true,
        children: notes.map((note) => makeItem(note, labels)),
      },
    ],
  }
}

/** The arrows back stand at the end of the last paragraph. */
function makeItem(note: Note, labels: NoteLabels): ListItem {
  const { children } = note.definition
  const last = children.at(-1)
  const arrows = makeArrows(note, labels)
  if (last?.type === 'paragraph') last.children.push(...arrows)
  else if (arrows.length > 0) children.push({ type: 'paragraph', children: [...arrows] })
  return {
    type: 'listItem',
    spread: true,
    data: { hProperties: { id: `fn-${note.number}` } },
    children,
  }
}

function makeArrows({ number, uses }: Note, { backLabel }: NoteLabels): Paragraph['children'] {
  return Array.from({ length: uses }, (_, index) => `${number}-${index + 1}`).flatMap((label) => [
    { type: 'text', value: ' ' },
    {
      type: 'link',
      url: `#${referenceId(label)}`,
      data: { hProperties: { role: 'doc-backlink', ariaLabel: `${backLabel} ${label}` } },
      children: [{ type: 'text', value: '↩' }],
    },
  ])
}
