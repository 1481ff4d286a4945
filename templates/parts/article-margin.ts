/** An article → what stands beside its text: its topics and why, names, files, how to cite it, where it comes from. */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import type { GroupKind } from '../../src/record/archive.js'
import type { Mention } from '../../src/record/link.js'
import type { ArticleView, TopicWalk } from '../../src/record/page.js'
import { isWebAddress } from '../../src/record/web-address.js'
import type { PageContext } from '../../src/template/page-context.js'
import { attachmentsOf, renderAttachments } from './attachments.js'
import { renderCiteBox } from './cite-box.js'
import { renderOwnMonth } from './own-month.js'
import { renderFurniture } from './page-furniture.js'
import { renderProvenance } from './provenance.js'
import { nameTopic, type TopicName } from './topic-name.js'
import { isNamedBySource, renderWhy } from './why-topic.js'
import { definePart } from '../../src/template/parts.js'

export const renderMargin = definePart('article-margin', (context, view) => {
  const { chrome } = context
  const { article, places, people, organisations } = view
  const blocks = [
    renderOwnMonth(context, view),
    renderDossiers(context, view),
    renderTopics(context, view),
    renderMentions(context, 'places', places),
    renderMentions(context, 'people', people),
    renderMentions(context, 'organisations', organisations),
    renderAttached(context, view),
    renderKept(context, view),
    renderFurniture(context, article),
  ]
  return html`<footer class="margin" lang="${chrome.lang}" dir="${chrome.dir}">${blocks}</footer>`
})

function section(title: string, content: HtmlPart): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`
}

function renderTopics(context: PageContext, view: ArticleView): Html | null {
  const { topics, entry, judgement, walk } = view
  if (topics.length === 0) return null
  const items = topics.map(({ url, label }, index) => {
    const name = nameTopic(context, entry.topics[index] ?? '', label)
    const way = index === 0 && walk ? renderWalk(context, walk) : null
    return renderMention(context, { url, ...name }, 'p-category', way)
  })
  const links = html`<ul>
    ${items}
  </ul>`
  const why = isNamedBySource(judgement) ? null : renderWhy(context, view)
  return section(context.texts.navigation.groups.topics, html`${links}${why}`)
}

/** “7 of 9”, and the way to the article before and after within the topic. */
function renderWalk(
  { texts, href }: PageContext,
  { neighbours, position }: TopicWalk,
): Html | null {
  const { previous, next } = neighbours
  if (!previous && !next) return null
  const { navigation, article } = texts
  const at = position && article.position(position.number, position.count)
  return html`${at && html` <span class="count">${at}</span>`}
    <p class="neighbours">
      ${
        previous &&
        html`<a class="prev" href="${href(previous.url)}">${navigation.previous.article}</a>`
      }${next && html`<a class="next" href="${href(next.url)}">${navigation.next.article}</a>`}
    </p>`
}

function renderDossiers(context: PageContext, { dossiers }: ArticleView): Html | null {
  if (dossiers.length === 0) return null
  return section(context.texts.dossiers.title, listMentions(context, dossiers, true))
}

function renderMentions(
  context: PageContext,
  kind: GroupKind,
  mentions: readonly Mention[],
): Html | null {
  if (mentions.length === 0) return null
  return section(
    context.texts.navigation.groups[kind],
    listMentions(context, mentions, kind !== 'people'),
  )
}

/** `isNamed` says that the archive names them in its language; names of people are of no language. */
function listMentions(context: PageContext, mentions: readonly Mention[], isNamed: boolean): Html {
  return html`<ul lang="${isNamed ? context.archiveMark.lang : null}">
    ${mentions.map((mention) => renderMention(context, mention))}
  </ul>`
}

/** `className` may name the microformat that it is part of, `more` what follows. An item keeps scripts of two directions apart. */
function renderMention(
  { href }: PageContext,
  { url, label, lang = null }: Mention & Partial<TopicName>,
  className?: string,
  more: Html | null = null,
): Html {
  return url === null
    ? html`<li class="${className}" lang="${lang}">${label}</li>`
    : html`<li><a class="${className}" href="${href(url)}" lang="${lang}">${label}</a>${more}</li>`
}

/** What came with the article. */
function renderAttached(context: PageContext, { article }: ArticleView): Html | null {
  if (attachmentsOf(article).length === 0) return null
  return section(context.texts.article.attachments, renderAttachments(context, article))
}

/** What is made of the article. */
function renderFiles({ texts, href }: PageContext, { files }: ArticleView): Html | null {
  if (files.length === 0) return null
  const forms = files.map(
    ({ url, mediaType, label }) =>
      html`<li>
        <a href="${href(url)}" type="${mediaType}">${label}</a>
      </li>`,
  )
  return html`<details>
    <summary>${texts.article.files}</summary>
    <ul>
      ${forms}
    </ul>
  </details>`
}

/** What keeps an article: how to cite it, with its address, where it comes from, and its files. */
function renderKept(context: PageContext, view: ArticleView): Html {
  const { texts, site } = context
  const { contact } = site.settings
  const { originalUrl } = view.article
  return html`${
      originalUrl !== null &&
      isWebAddress(originalUrl) &&
      section(
        texts.article.original,
        html`<a class="u-syndication" href="${originalUrl}">${originalUrl}</a>`,
      )
    }
    <div class="kept">
      ${renderCiteBox(context, view)} ${renderProvenance(context, view)}
      ${renderFiles(context, view)} ${contact !== null && renderReport(context, contact, view)}
    </div>`
}

/** A letter to the keeper that names the page; without an address, its place on the site. */
function renderReport(
  { texts, address, url }: PageContext,
  contact: string,
  { article }: ArticleView,
): Html {
  const subject = encodeURIComponent(article.headline.toWellFormed())
  const body = encodeURIComponent(`${address ?? url}\n\n`)
  return html`<p>
    <a href="mailto:${contact}?subject=${subject}&amp;body=${body}">${texts.article.reportError}</a>
  </p>`
}
