/** A page → linked data about it, in the terms of schema.org. */
import { jsonScript, type Html } from '../../src/template/html.js'
import { isoDate } from '../../src/record/date.js'
import type { Article } from '../../src/record/article.js'
import { HOME } from '../../src/record/strings.js'
import type { ArticleView } from '../../src/record/page.js'
import type { Mention } from '../../src/record/link.js'
import { attachmentsOf, nameOf } from './attachments.js'
import { isWebAddress } from '../../src/template/links.js'
import type { PageContext } from '../../src/template/page-context.js'
import { pictureOf } from './picture.js'

const VOCABULARY = 'https://schema.org'

/**
 * Facts that are not known are left out, not empty. They are all named here in one literal, which V8 builds ten times as
 * fast as one with others spread into it.
 */
export function articleData(context: PageContext, view: ArticleView): Html {
  const { article, entry, authors, sources, places } = view
  const { publication } = context.site.settings
  const address = known(context.address)
  const topics = realTopics(view)
  const facts = {
    '@context': VOCABULARY,
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.headline,
    description: known(entry.teaser),
    inLanguage: known(context.ownLanguage),
    wordCount: view.words,
    datePublished: known(isoDate(article.date)),
    dateModified: known(article.updated && isoDate(article.updated)),
    author: list(authors, 'Person'),
    sourceOrganization: list(sources, 'Organization'),
    publisher: { '@type': 'Organization', name: publication },
    isPartOf: { '@type': 'Periodical', name: publication },
    articleSection: known(article.kicker),
    dateline: known(article.dateline),
    contentLocation: list(places, 'Place'),
    about: list(topics, 'Thing'),
    mentions: mentionData(view),
    keywords: topics.length === 0 ? undefined : topics.map(({ label }) => label),
    image: pictureData(context, article),
    associatedMedia: attachmentData(context, article),
    isBasedOn: known(article.originalUrl),
    license: licenseOf(context),
    identifier: identifierOf(article),
  }
  return jsonScript('application/ld+json', facts)
}

function identifierOf({ origin }: Article): string | undefined {
  return origin.sha256 === null ? undefined : `sha256:${origin.sha256}`
}

/** That no topic was sure enough is nothing that an article is about. */
export function realTopics({ judgement, topics }: ArticleView): readonly Mention[] {
  return judgement.by === 'unsorted' ? [] : topics
}

export function siteData(context: PageContext): Html {
  const { title, description } = context.site.settings
  return jsonScript('application/ld+json', {
    '@context': VOCABULARY,
    '@type': 'WebSite',
    name: title,
    description: known(description),
    url: known(context.canonical(HOME)),
    inLanguage: known(context.language),
    license: licenseOf(context),
  })
}

function pictureData({ canonical }: PageContext, article: Article): object | undefined {
  const shown = pictureOf(article)
  const url = shown && canonical(shown.file.output)
  if (!shown || url === null) return undefined
  const { width, height, caption, credit } = shown
  const words = { caption: known(caption), creditText: known(credit) }
  return { '@type': 'ImageObject', url, width, height, ...words }
}

function attachmentData(
  { canonical }: PageContext,
  article: Article,
): readonly object[] | undefined {
  const attachments = attachmentsOf(article)
  const facts = attachments.map(({ path, output, mediaType, size }) => ({
    '@type': 'MediaObject',
    name: nameOf(path),
    contentUrl: known(canonical(output)),
    encodingFormat: mediaType,
    contentSize: String(size),
  }))
  return facts.length === 0 ? undefined : facts
}

function known(value: string | null): string | undefined {
  return value === null || value === '' ? undefined : value
}

function list(
  mentions: readonly Mention[],
  type: 'Person' | 'Organization' | 'Place' | 'Thing',
): readonly object[] | undefined {
  if (mentions.length === 0) return undefined
  return mentions.map(({ label }) => ({ '@type': type, name: label }))
}

/** People, then organisations. */
function mentionData({ people, organisations }: ArticleView): readonly object[] | undefined {
  const persons = list(people, 'Person')
  const bodies = list(organisations, 'Organization')
  return persons && bodies ? [...persons, ...bodies] : (persons ?? bodies)
}

function licenseOf({ site }: PageContext): string | undefined {
  const { rights } = site.settings
  return rights !== null && isWebAddress(rights) ? rights : undefined
}
