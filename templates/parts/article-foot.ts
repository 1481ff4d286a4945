/** An article → what stands under its text: its topics and why, addresses, rights, how to cite it, where it comes from. */
import { html, type Html } from '../../src/template/html.js'
import type { ArticleView } from '../../src/record/page.js'
import { attachmentsOf, renderAttachments } from './attachments.js'
import { renderCiteBox } from './cite-box.js'
import { renderFact } from './fact.js'
import { renderRights } from './footer.js'
import { isWebAddress } from '../../src/template/links.js'
import { listMentions, renderMentions } from './mentions.js'
import type { PageContext } from '../../src/template/page-context.js'
import { renderProvenance } from './provenance.js'
import { renderWhy } from './why-topic.js'

export function renderArticleFoot(context: PageContext, view: ArticleView): Html {
  const { chrome } = context
  return html`<footer lang="${chrome.lang}" dir="${chrome.dir}">
    ${renderFacts(context, view)} ${renderCiteBox(context, view)} ${renderProvenance(context, view)}
  </footer>`
}

function renderFacts(context: PageContext, view: ArticleView): Html {
  const { article, places, people, organisations } = view
  const { texts, href, url, address, site } = context
  const { rights } = site.settings
  const original = article.originalUrl
  return html`<dl class="facts">
    ${renderTopics(context, view)} ${renderMentions(context, 'places', places)}
    ${renderMentions(context, 'people', people)}
    ${renderMentions(context, 'organisations', organisations)}
    ${
      attachmentsOf(article).length > 0 &&
      renderFact(texts.article.attachments, renderAttachments(context, article))
    }
    ${renderFact(texts.article.permalink, html`<a class="u-url" href="${address ?? href(url)}">${address ?? url}</a>`)}
    ${
      original !== null &&
      isWebAddress(original) &&
      renderFact(
        texts.article.original,
        html`<a class="u-syndication" href="${original}">${original}</a>`,
      )
    }
    ${rights !== null && renderFact(texts.article.rights, renderRights(rights))}
  </dl>`
}

function renderTopics(context: PageContext, view: ArticleView): Html | null {
  const { topics } = view
  if (topics.length === 0) return null
  const links = listMentions(context, topics, 'p-category')
  return renderFact(
    context.texts.navigation.groups.topics,
    html`${links} ${renderWhy(context, view)}`,
  )
}
