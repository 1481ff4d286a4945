/** The body of an article → HTML that holds nothing but text and its structure. */
import type { Root, RootContent } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { noteReference } from './body-note-reference.js'
import { bodySchema } from './body-schema.js'
import { layOutBody, type BodyOptions } from './body-layout.js'

const processor = unified()
  .use(remarkHtml, {
    sanitize: bodySchema,
    handlers: { footnoteReference: noteReference },
    characterReferences: { useNamedReferences: true },
  })
  .freeze()

/** Blanks around a line break, which remark-html takes away. */
const LOOSE_BREAK = /[ \t][\r\n]|[\r\n][ \t]/

/**
 * Renders `body` as elements and attributes of an allowlist. There is no script, style or event in it, links lead to
 * http, https, mailto or within the site, pictures are files of the site, and identifiers are those of the footnotes
 * (`fn-1`, `fnref-1`) and, where it is asked for, of the paragraphs (`p1`, `p2` …), by which each can be cited.
 */
export function renderBody(body: Root, options: BodyOptions): string {
  const plain = renderPlain(body, options.hasAnchors === true)
  if (plain !== null) return plain
  const laidOut = layOutBody(body, options)
  return processor.stringify(options.hasAnchors ? numberParagraphs(laidOut) : laidOut)
}

/** Nothing but paragraphs of text, as most articles are, needs no library; the result is the same. */
function renderPlain({ children }: Root, hasAnchors: boolean): string | null {
  const paragraphs: string[] = []
  for (const block of children) {
    const text = plainTextOf(block)
    if (text === null) return null
    const anchor = hasAnchors ? ` id="p${paragraphs.length + 1}"` : ''
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    paragraphs.push(`<p${anchor}>${escaped}</p>\n`)
  }
  return paragraphs.join('')
}

/** Numbers the paragraphs that are not within anything, and are nothing else: a figure borrows their form. */
function numberParagraphs(body: Root): Root {
  let number = 0
  const children = body.children.map((block): RootContent => {
    if (block.type !== 'paragraph' || block.data) return block
    number++
    return { ...block, data: { hProperties: { id: `p${number}` } } }
  })
  return { ...body, children }
}

function plainTextOf(block: RootContent): string | null {
  if (block.type !== 'paragraph' || block.data || block.children.length !== 1) return null
  const [only] = block.children
  return only?.type === 'text' && !only.data && !hasLooseBreak(only.value) ? only.value : null
}

/** Most paragraphs have no line break at all, which is quicker to see. */
function hasLooseBreak(text: string): boolean {
  return (text.includes('\n') || text.includes('\r')) && LOOSE_BREAK.test(text)
}
