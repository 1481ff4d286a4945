/** The files that an article links to → a list of them: name, kind, size. */
import { html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import type { MediaFile } from '../../src/record/media.js'
import { definePart } from '../../src/template/parts.js'

/** Pictures are seen already, or one step away. */
export function attachmentsOf({ media }: Article): readonly MediaFile[] {
  return media.filter(({ picture }) => picture === null)
}

export const renderAttachments = definePart('attachments', ({ asset, texts }, article) => {
  const items = attachmentsOf(article).map(
    ({ path, output, mediaType, size }) =>
      html`<li>
        <a href="${asset(output)}" type="${mediaType}"><bdi>${nameOf(path)}</bdi></a>
        (${kindOf(output)}, ${texts.article.fileSize(size)})
      </li>`,
  )
  return html`<ul>
    ${items}
  </ul>`
})

/** `2020/verslag.pdf` → `verslag.pdf` */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `media/…-verslag.pdf` → `PDF` */
function kindOf(output: string): string {
  return output.slice(output.lastIndexOf('.') + 1).toUpperCase()
}
