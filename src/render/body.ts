/** The body of an article → HTML that holds nothing but text and its structure. */
import type { Root } from 'mdast'
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

/**
 * Renders `body` as elements and attributes of an allowlist. There is no script, style, event or picture in it, links
 * lead to http, https, mailto or within the site, and identifiers are those of the footnotes: `fn-1`, `fnref-1`.
 */
export function renderBody(body: Root, options: BodyOptions): string {
  return processor.stringify(layOutBody(body, options))
}
