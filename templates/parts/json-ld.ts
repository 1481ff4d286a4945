/** A page → linked data about it, in the terms of schema.org. */
import { jsonScript, type Html } from '../../src/template/html.js'
import { isoDate } from '../../src/record/date.js'
import type { Article } from '../../src/record/article.js'
import { shortTeaser, type Entry } from '../../src/record/entry.js'
import { HOME, type PageUrl } from '../../src/record/strings.js'
import type { Period } from '../../src/record/url.js'
import type { ArticleView } from '../../src/record/page.js'
import type { Mention } from '../../src/record/link.js'
import { attachmentsOf, nameOf } from './attachments.js'
import { namesBody } from '../../src/template/person.js'
import { isWebAddress } from '../../src/record/web-address.js'
import type { PageContext } from '../../src/template/page-context.js'
import { namePeriod } from './period.js'
import { pictureOf } from './picture.js'

const VOCABULARY = 'https://schema.org'
/** Of the teaser: the head says more of it. */
const SHORTEST = 100

/**
 * Facts that are not known are left out, not empty. They are all named here in one literal, which V8 builds ten times as
 * fast as one with others spread into it.
 */
export function articleData(context: PageContext, view: ArticleView): Html {
  const { article, entry, sources, places } = view
  const { publication } = context.site.settings
  const topics = realTopics(view)
  const facts = {
    '@context': VOCABULARY,
    '@type': 'NewsArticle',
    '@id': known(context.address),
    mainEntityOfPage: pageData(context, view),
    headline: article.headline,
    description: known(shortTeaser(entry, SHORTEST)),
    inLanguage: known(context.ownLanguage),
    wordCount: view.words,
    datePublished: known(isoDate(article.date)),
    dateModified: known(article.updated && isoDate(article.updated)),
    author: authorData(view),
    sourceOrganization: list(sourcesBeside(sources, publication), 'Organization'),
    publisher: { '@type': 'Organization', name: publication },
    isPartOf: { '@type': 'Periodical', name: publication },
    articleSection: known(article.kicker),
    dateline: known(article.dateline),
    contentLocation: list(places.slice(0, MOST_PLACES), 'Place'),
    about: list(topics, 'Thing'),
    mentions: mentionData(view),
    keywords: topics.length === 0 ? undefined : topics.map(({ label }) => label),
    image: pictureData(context, article),
    associatedMedia: attachmentData(context, article),
    encoding: encodingData(context, view),
    isBasedOn: known(article.originalUrl),
    license: licenseOf(context),
    identifier: identifierOf(article),
  }
  return jsonScript('application/ld+json', facts)
}

/** A paper that is its own source is named as the publisher. */
function sourcesBeside(sources: readonly Mention[], publication: string): readonly Mention[] {
  return sources.filter(({ label }) => label !== publication)
}

/** Those named first are where it happens; a page may name fifty. */
const MOST_PLACES = 4

/** The page that the article is on, and the way to it. */
function pageData(context: PageContext, { trail }: ArticleView): object {
  const steps = trail.map(({ url, label }) => {
    return { url, name: namePeriod(context, label as Period) }
  })
  return { '@type': 'WebPage', breadcrumb: breadcrumbData(context, steps) }
}

interface Step {
  readonly url: PageUrl
  readonly name: string
}

function breadcrumbData({ canonical }: PageContext, steps: readonly Step[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ url, name }, index) => {
      return { '@type': 'ListItem', position: index + 1, name, item: known(canonical(url)) }
    }),
  }
}

/** Initials are a person's, too. */
function authorData({ authors }: ArticleView): readonly object[] | undefined {
  if (authors.length === 0) return undefined
  return authors.map(({ label }) => {
    return { '@type': namesBody(label) ? 'Organization' : 'Person', name: label }
  })
}

/** The article in other forms. */
function encodingData(
  { canonical }: PageContext,
  { files }: ArticleView,
): readonly object[] | undefined {
  if (files.length === 0) return undefined
  return files.map(({ url, mediaType }) => ({
    '@type': 'MediaObject',
    contentUrl: known(canonical(url)),
    encodingFormat: mediaType,
  }))
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

/** What a list is called and holds. */
export interface ListedArticles {
  readonly name: string
  readonly count: number
  readonly entries: readonly Entry[]
}

/** Of a longer list, only the number of its articles is told: machines find them in sitemaps. */
const LONGEST_ITEM_LIST = 50

/** The page of a list, and its articles in their order. */
export function listData(context: PageContext, { name, count, entries }: ListedArticles): Html {
  const { canonical, address, site } = context
  const isFew = entries.length > 0 && entries.length <= LONGEST_ITEM_LIST
  const isTold = isFew && address !== null
  return jsonScript('application/ld+json', {
    '@context': VOCABULARY,
    '@type': 'CollectionPage',
    '@id': known(address),
    name,
    inLanguage: known(context.language),
    isPartOf: { '@type': 'WebSite', name: site.settings.title, url: known(canonical(HOME)) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: count,
      itemListElement: isTold
        ? entries.map(({ url }, index) => {
            return { '@type': 'ListItem', position: index + 1, url: known(canonical(url)) }
          })
        : undefined,
    },
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
