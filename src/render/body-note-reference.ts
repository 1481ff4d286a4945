/** A footnote reference that has been numbered → its place in the text, with a link to the note. */
import type { ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'

/** What `1-2`, the second reference to note 1, is called at its own end of the link. */
export function referenceId(label: string): string {
  return `fnref-${label.replace(/-1$/, '')}`
}

/** Makes the element of a reference whose identifier is `note-use`, both counted from 1, as `layOutBody` gives it. */
export function noteReference(_state: unknown, { identifier }: FootnoteReference): ElementContent {
  const [note = ''] = identifier.split('-')
  const properties = { href: `#fn-${note}`, id: referenceId(identifier), role: 'doc-noteref' }
  const text: ElementContent = { type: 'text', value: note }
  const link: ElementContent = { type: 'element', tagName: 'a', properties, children: [text] }
  return { type: 'element', tagName: 'sup', properties: {}, children: [link] }
}
