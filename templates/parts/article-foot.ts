/** An article → what stands under its text: topics, addresses, rights, how to cite it, where it comes from. */
import { html, type Html } from '../../src/render/html.js'
import type { ArticleView } from '../../src/record/page.js'
import { attachmentsOf, renderAttachments } from './attachments.js'
import { renderCiteBox } from './cite-box.js'
import { renderRights } from './footer.js'
import { isWebAddress } from './links.js'
import type { PageContext } from './page-context.js'
import { renderProvenance } from './provenance.js'

export function renderArticleFoot(context: PageContext, view: ArticleView): Html {
  const { chrome } = context
  return html`<footer lang="${chrome.lang}" dir="${chrome.dir}">
    ${renderFacts(context, view)} ${renderCiteBox(context, view)} ${renderProvenance(context, view)}
  </footer>`
}

function renderFacts(context: PageContext, view: ArticleView): Html {
  const { article, topics } = view
  const { texts, href, url, address, site } = context
  const { rights } = site.settings
  const original = article.originalUrl
  const links = topics.map(
    (topic) =>
      html`<li>
        ${
          topic.url === null
            ? html`<bdi class="p-category">${topic.label}</bdi>`
            : html`<a class="p-category" href="${href(topic.url)}"><bdi>${topic.label}</bdi></a>`
        }
      </li>`,
  )
  return html`<dl class="facts">
    ${
      topics.length > 0 &&
      fact(
        texts.article.topics,
        html`<ul>
          ${links}
        </ul>`,
      )
    }
    ${
      attachmentsOf(article).length > 0 &&
      fact(texts.article.attachments, renderAttachments(context, article))
    }
    ${fact(texts.article.permalink, html`<a class="u-url" href="${address ?? href(url)}">${address ?? url}</a>`)}
    ${
      original !== null &&
      isWebAddress(original) &&
      fact(
        texts.article.original,
        html`<a class="u-syndication" href="${original}">${original}</a>`,
      )
    }
    ${rights !== null && fact(texts.article.rights, renderRights(rights))}
  </dl>`
}

function fact(term: string, value: Html): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`
}
