/** The files that an article links to → a list of them: name, kind, size. */
import { html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import type { MediaFile } from '../../src/record/media.js'
import type { PageContext } from '../../src/template/page-context.js'

/** Pictures are seen already, or one step away. */
export function attachmentsOf({ media }: Article): readonly MediaFile[] {
  return media.filter(({ picture }) => picture === null)
}

export function renderAttachments({ asset, texts }: PageContext, article: Article): Html {
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
}

/** `2020/verslag.pdf` → `verslag.pdf` */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `media/…-verslag.pdf` → `PDF` */
function kindOf(output: string): string {
  return output.slice(output.lastIndexOf('.') + 1).toUpperCase()
}
