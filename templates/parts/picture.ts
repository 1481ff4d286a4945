/** The picture that an article opens with → a figure above its text, and what machines may know of it. */
import { html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import type { ShownPicture } from '../../src/template/part-views.js'
import { definePart } from '../../src/template/parts.js'

/** The picture that stands for the article: the one that it opens with, else the first in its text. */
export function pictureOf({ picture, media }: Article): ShownPicture | undefined {
  const own = media.find(({ path }) => path === picture?.path)
  const file = own ?? media.find((each) => each.picture !== null)
  if (!file?.picture) return undefined
  const words = own && picture ? picture : { alt: '', caption: null, credit: null }
  const { alt, caption, credit } = words
  return { file, ...file.picture, alt, caption, credit }
}

/** Fetched at once, for it stands where readers begin. */
export const renderPicture = definePart('picture', (context, { article }) => {
  const shown = article.picture && pictureOf(article)
  if (!shown) return null
  const { file, width, height, alt } = shown
  const { lang, dir } = context.own
  return html`<figure class="picture" lang="${lang}" dir="${dir}">
    <img
      class="u-photo"
      src="${context.asset(file.output)}"
      width="${width}"
      height="${height}"
      alt="${alt}"
      decoding="async"
    />
    ${renderCaption(shown)}
  </figure>`
})

function renderCaption({ caption, credit }: ShownPicture): Html | null {
  if (caption === null && credit === null) return null
  const between = caption !== null && credit !== null ? '\u00a0– ' : ''
  return html`<figcaption>
    ${caption}${between}${credit !== null && html`<span class="credit">${credit}</span>`}
  </figcaption>`
}
