/** Topics, places, people … that an article names → a fact about it: links, and text for those without a page. */
import { html, type Html } from '../../src/template/html.js'
import type { GroupKind } from '../../src/record/archive.js'
import type { Mention } from '../../src/record/link.js'
import { renderFact } from './fact.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderMentions(
  context: PageContext,
  kind: GroupKind,
  mentions: readonly Mention[],
): Html | null {
  if (mentions.length === 0) return null
  return renderFact(context.texts.navigation.groups[kind], listMentions(context, mentions))
}

/** `className` may name the microformat that each is part of. An item keeps scripts of two directions apart. */
export function listMentions(
  { href }: PageContext,
  mentions: readonly Mention[],
  className?: string,
): Html {
  const items = mentions.map(({ url, label }) => {
    if (url === null) return html`<li class="${className}">${label}</li>`
    const link = html`<a class="${className}" href="${href(url)}">${label}</a>`
    return html`<li>${link}</li>`
  })
  return html`<ul>
    ${items}
  </ul>`
}
