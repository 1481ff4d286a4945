/** A page → linked data about it, in the terms of schema.org. */
import { jsonScript, type Html } from '../../src/render/html.js'
import { isoDate } from '../../src/record/date.js'
import type { PageUrl } from '../../src/record/names.js'
import type { ArticleView, Link } from '../../src/record/page.js'
import { isWebAddress } from './links.js'
import type { PageContext } from './page-context.js'

const VOCABULARY = { '@context': 'https://schema.org' }

/** Facts that are not known are left out, not empty. */
export function articleData(context: PageContext, view: ArticleView): Html {
  const { article, entry, authors, sources, topics } = view
  const { publication } = context.site.settings
  const address = context.canonical(context.url)
  const facts = {
    ...VOCABULARY,
    '@type': 'NewsArticle',
    ...(address !== null && { '@id': address, url: address, mainEntityOfPage: address }),
    headline: article.headline,
    description: known(entry.teaser),
    inLanguage: known(context.ownLanguage),
    wordCount: entry.words,
    datePublished: known(isoDate(article.date)),
    dateModified: known(article.updated && isoDate(article.updated)),
    author: list(authors, 'Person'),
    sourceOrganization: list(sources, 'Organization'),
    publisher: { '@type': 'Organization', name: publication },
    isPartOf: { '@type': 'Periodical', name: publication },
    articleSection: known(article.kicker),
    dateline: known(article.dateline),
    keywords: topics.length === 0 ? undefined : topics.map(({ label }) => label),
    isBasedOn: known(article.originalUrl),
    license: licenseOf(context),
    identifier: `sha256:${article.origin.sha256}`,
  }
  return jsonScript('application/ld+json', facts)
}

export function siteData(context: PageContext): Html {
  const { title, description } = context.site.settings
  return jsonScript('application/ld+json', {
    ...VOCABULARY,
    '@type': 'WebSite',
    name: title,
    description: known(description),
    url: known(context.canonical('' as PageUrl)),
    inLanguage: known(context.language),
    license: licenseOf(context),
  })
}

function known(value: string | null): string | undefined {
  return value === null || value === '' ? undefined : value
}

function list(
  links: readonly Link[],
  type: 'Person' | 'Organization',
): readonly object[] | undefined {
  return links.length === 0 ? undefined : links.map(({ label }) => ({ '@type': type, name: label }))
}

function licenseOf({ site }: PageContext): string | undefined {
  const { rights } = site.settings
  return rights !== null && isWebAddress(rights) ? rights : undefined
}
