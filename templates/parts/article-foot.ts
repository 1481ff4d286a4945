/** An article → what stands under its text: its topics and why, addresses, rights, how to cite it, where it comes from. */
import { html, type Html } from '../../src/template/html.js'
import type { ArticleView } from '../../src/record/page.js'
import { attachmentsOf, renderAttachments } from './attachments.js'
import { renderOwnMonth } from './own-month.js'
import { renderFact } from './fact.js'
import { renderRights } from './footer.js'
import { renderFurniture } from './page-furniture.js'
import { isWebAddress } from '../../src/template/links.js'
import type { PageContext } from '../../src/template/page-context.js'
import { renderProvenance } from './provenance.js'
import { renderWhy } from './why-topic.js'
import { bibtexOf, cslOf, risOf } from './citation-formats.js'
import { citationOf, type Citation } from './citation.js'
import type { GroupKind } from '../../src/record/archive.js'
import type { Mention } from '../../src/record/link.js'

export function renderArticleFoot(context: PageContext, view: ArticleView): Html {
  const { chrome } = context
  return html`<footer class="margin" lang="${chrome.lang}" dir="${chrome.dir}">
    ${renderOwnMonth(context, view)} ${renderFacts(context, view)}
    ${renderFurniture(context, view.article)} ${renderCiteBox(context, view)}
    ${renderProvenance(context, view)}
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

function renderCiteBox(context: PageContext, view: ArticleView): Html {
  const { cite } = context.texts
  const citation = citationOf(context, view)
  return html`<details class="cite">
    <summary>${cite.title}</summary>
    <h2>${cite.plain}</h2>
    <p dir="auto">${writeCitation(context, view, citation)}</p>
    ${block('BibTeX', bibtexOf(citation))} ${block('RIS', risOf(citation))}
    ${block('CSL-JSON', cslOf(citation))}
  </details>`
}

/** Author, “headline”, publication, date, address. */
function writeCitation(
  { dates }: PageContext,
  { article }: ArticleView,
  { authors, title, publication, address }: Citation,
): Html {
  const who = authors.length === 0 ? '' : `${authors.join(', ')}, `
  return html`${who}“<bdi>${title}</bdi>”, <cite>${publication}</cite>,
    ${dates.date(article.date)}${
      address !== null && isWebAddress(address) && html`, <a href="${address}">${address}</a>`
    }.`
}

function block(name: string, text: string): Html {
  return html`<h2>${name}</h2>
    <pre>${text}</pre>`
}

function renderMentions(
  context: PageContext,
  kind: GroupKind,
  mentions: readonly Mention[],
): Html | null {
  if (mentions.length === 0) return null
  return renderFact(context.texts.navigation.groups[kind], listMentions(context, mentions))
}

/** `className` may name the microformat that each is part of. An item keeps scripts of two directions apart. */
function listMentions(
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
