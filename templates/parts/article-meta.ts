/** An article → what its head tells machines: previews, libraries, reference managers. */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import { isoDate } from '../../src/record/date.js'
import type { ArticleView } from '../../src/record/page.js'
import { realTopics } from './json-ld.js'
import type { PageContext } from '../../src/template/page-context.js'

export function describeArticle(context: PageContext, view: ArticleView): Html {
  const date = isoDate(view.article.date)
  return html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
    ${previewOf(view, date)} ${libraryOf(context, view, date)}${referenceOf(context, view, date)}`
}

/** https://ogp.me/#type_article */
function previewOf(view: ArticleView, date: string | null): HtmlPart {
  const { article, authors } = view
  return [
    property('article:published_time', date),
    property('article:modified_time', article.updated && isoDate(article.updated)),
    authors.map(({ label }) => property('article:author', label)),
    property('article:section', article.kicker),
    realTopics(view).map(({ label }) => property('article:tag', label)),
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
    named('DCTERMS.issued', date),
    named('DC.language', ownLanguage),
    named('DC.identifier', address),
    sources.map(({ label }) => named('DC.source', label)),
    named('DC.rights', rights),
    named('DC.type', 'Text'),
  ]
}

/** Says that this is a newspaper article: a journal's title would make it something else. */
function referenceOf(
  { address, ownLanguage }: PageContext,
  { article, authors, entry }: ArticleView,
  date: string | null,
): HtmlPart {
  return [
    named('z:itemType', 'newspaperArticle'),
    named('citation_title', article.headline),
    authors.map(({ label }) => named('citation_author', label)),
    named('citation_date', date && date.slice(0, 10).replaceAll('-', '/')),
    named('citation_language', ownLanguage),
    named('citation_public_url', address),
    named('citation_abstract', entry.teaser),
  ]
}

function property(name: string, value: string | null): Html | null {
  return value ? html`<meta property="${name}" content="${value}" />` : null
}

function named(name: string, value: string | null): Html | null {
  return value ? html`<meta name="${name}" content="${value}" />` : null
}
