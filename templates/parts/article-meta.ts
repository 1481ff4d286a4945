/** An article → what its head tells machines: previews, libraries, reference managers. */
import { html, type Html } from '../../src/render/html.js'
import { isoDate } from '../../src/record/date.js'
import type { ArticleView } from '../../src/record/page.js'
import type { PageContext } from './page-context.js'

type Fact = readonly [name: string, value: string | null | undefined]

export function describeArticle(context: PageContext, view: ArticleView): Html {
  const properties = previewOf(view).map(([name, value]) =>
    value ? html`<meta property="${name}" content="${value}" />` : null,
  )
  const names = [...libraryOf(context, view), ...referenceOf(context, view)].map(([name, value]) =>
    value ? html`<meta name="${name}" content="${value}" />` : null,
  )
  return html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
    ${properties} ${names}`
}

/** https://ogp.me/#type_article */
function previewOf({ article, topics, authors }: ArticleView): readonly Fact[] {
  return [
    ['article:published_time', isoDate(article.date)],
    ['article:modified_time', article.updated && isoDate(article.updated)],
    ...authors.map(({ label }): Fact => ['article:author', label]),
    ['article:section', article.kicker],
    ...topics.map(({ label }): Fact => ['article:tag', label]),
  ]
}

/** Dublin Core. */
function libraryOf(
  { site, canonical, url, ownLanguage }: PageContext,
  view: ArticleView,
): readonly Fact[] {
  const { article, authors, sources } = view
  const { publication, rights } = site.settings
  return [
    ['DC.title', article.headline],
    ...authors.map(({ label }): Fact => ['DC.creator', label]),
    ['DC.publisher', publication],
    ['DC.date', isoDate(article.date)],
    ['DCTERMS.issued', isoDate(article.date)],
    ['DC.language', ownLanguage],
    ['DC.identifier', canonical(url)],
    ...sources.map(({ label }): Fact => ['DC.source', label]),
    ['DC.rights', rights],
    ['DC.type', 'Text'],
  ]
}

/** Says that this is a newspaper article: a journal's title would make it something else. */
function referenceOf(
  { canonical, url, ownLanguage }: PageContext,
  view: ArticleView,
): readonly Fact[] {
  const { article, authors, entry } = view
  return [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', article.headline],
    ...authors.map(({ label }): Fact => ['citation_author', label]),
    ['citation_date', isoDate(article.date)?.slice(0, 10).replaceAll('-', '/')],
    ['citation_language', ownLanguage],
    ['citation_public_url', canonical(url)],
    ['citation_abstract', entry.teaser],
  ]
}
