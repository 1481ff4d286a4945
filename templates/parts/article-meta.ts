/**
 * An article → what its head tells machines: previews, libraries, reference managers. A fact that two of them ask for
 * stands once, under a name for the one and a property for the other.
 */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import { isoDate } from '../../src/record/date.js'
import type { ArticleView } from '../../src/record/page.js'
import { shortTeaser } from '../../src/record/entry.js'
import { localeOf, renderPreviewPicture } from './head.js'
import { realTopics } from './json-ld.js'
import type { PageContext } from '../../src/template/page-context.js'
import { pictureOf } from './picture.js'

export function describeArticle(context: PageContext, view: ArticleView): HtmlPart {
  const date = isoDate(view.article.date)
  return [sharedOf(context, view, date), libraryOf(context, view, date)]
}

/**
 * Zotero's and Highwire's names, with the properties of https://ogp.me/#type_article beside them. A journal's title
 * would make something else of a newspaper article.
 */
function sharedOf(context: PageContext, view: ArticleView, date: string | null): HtmlPart {
  const { site, address, ownLanguage } = context
  const { article, authors, entry } = view
  return [
    property('og:type', 'article'),
    property('og:site_name', site.settings.title),
    both('citation_title', 'og:title', article.headline),
    both('citation_abstract', 'og:description', shortTeaser(entry)),
    both('citation_public_url', 'og:url', address),
    named('citation_language', ownLanguage),
    property('og:locale', ownLanguage && localeOf(ownLanguage)),
    renderPreviewPicture(context, pictureOf(article)),
    named('z:itemType', 'newspaperArticle'),
    named('citation_date', date && date.slice(0, 10).replaceAll('-', '/')),
    authors.map(({ label }) => both('citation_author', 'article:author', label)),
    both('DCTERMS.issued', 'article:published_time', date),
    both('DCTERMS.modified', 'article:modified_time', article.updated && isoDate(article.updated)),
    property('article:section', article.kicker),
    realTopics(view).map(({ label }) => both('DC.subject', 'article:tag', label)),
  ]
}

/** Dublin Core. */
function libraryOf(
  { site, address, ownLanguage }: PageContext,
  { article, authors, sources }: ArticleView,
  date: string | null,
): HtmlPart {
  const { publication, rights } = site.settings
  return [
    named('DC.title', article.headline),
    authors.map(({ label }) => named('DC.creator', label)),
    named('DC.publisher', publication),
    named('DC.date', date),
    named('DC.language', ownLanguage),
    named('DC.identifier', address),
    sources.map(({ label }) => named('DC.source', label)),
    named('DC.rights', rights),
    named('DC.type', 'Text'),
  ]
}

function both(name: string, og: string, value: string | null): Html | null {
  return value ? html`<meta name="${name}" property="${og}" content="${value}" />` : null
}

function property(name: string, value: string | null): Html | null {
  return value ? html`<meta property="${name}" content="${value}" />` : null
}

function named(name: string, value: string | null): Html | null {
  return value ? html`<meta name="${name}" content="${value}" />` : null
}
