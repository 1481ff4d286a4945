/** What a page says of its article, in meta tags, data and words → fields, each under the name that it has there. */
import type { HeaderField } from '../../article/fields/header-field.js'
import { manyTexts, oneText } from '../../article/fields/header-field.js'
import type { HeaderFieldName, RankedName } from '../../article/fields/keys.js'
import { distinct, plainText } from '../../article/fields/plain-text.js'
import { plainKey } from '../../article/fields/header-keys.js'
import type { FooterCredits } from './footer-credits.js'
import type { LinkedArticle } from './linked-data.js'
import type { PageDates } from './page-dates.js'
import type { PageHeadline } from './page-headline.js'
import type { PageMeta } from './page-meta.js'
import { textIn, type PageTree } from './page-tree.js'
import type { VisibleHead } from './visible-head.js'

export interface PageFacts {
  readonly tree: PageTree
  readonly meta: PageMeta
  readonly linked: LinkedArticle | null
  readonly headline: PageHeadline | null
  readonly dates: PageDates
  readonly head: VisibleHead
  readonly publishers: readonly string[]
  readonly foot: FooterCredits
  readonly address: string | null
  readonly language: string | null
  readonly lead: string
}

export interface PageFields {
  readonly fields: readonly HeaderField[]
  readonly rank: (key: string) => RankedName | null
}

const AUTHORS =
  'author article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl og:article:author dc.contributor'
const SECTIONS = 'article:section parsely-section sailthru.section og:article:section section'
const TAGS = 'article:tag news_keywords parsely-tags sailthru.tags og:article:tag'
const KEPT = 'keywords copyright dc.rights dcterms.rights'
const MOST_TOPICS = 12
/** Sections that say nothing of the subject. */
const NO_TOPIC =
  /^(?:nieuws|news|actueel|actualités?|nachrichten|algemeen|general|home|artikels?|articles?|uncategori[sz]ed|niet gecategoriseerd|geen categorie|allgemein|blog|archief|archive)$/i

/** `offsetOf` finds where a text stands in the file. */
export function gatherFields(facts: PageFacts, offsetOf: (text: string) => number): PageFields {
  const { meta, linked, headline, dates, head, publishers, address, language, lead } = facts
  const names = new Map<string, RankedName>()
  const fields: HeaderField[] = []
  const add = (name: HeaderFieldName | null, key: string, texts: readonly string[]): void => {
    const values = distinct(texts.map((text) => text.trim()))
    if (values.length === 0) return
    const free =
      names.has(key) || fields.some((field) => plainKey(field.key) === plainKey(key))
        ? `${key} (${fields.length})`
        : key
    if (name) names.set(free, { name, rank: names.size })
    const value = values.length === 1 ? oneText(values[0] ?? '') : manyTexts(values)
    fields.push({ key: free, offset: offsetOf(values[0] ?? ''), ...value })
  }
  if (headline) add('headline', headline.key, [headline.text])
  for (const { key, text } of dates.published) add('date', key, [text])
  for (const { key, text } of dates.updated) add('updated', key, [text])
  const authors = findAuthors(facts)
  if (authors) add('authors', authors.key, authors.names)
  add('sources', 'publisher', head.sources.length > 0 ? head.sources : publishers.slice(0, 1))
  add('topics', 'section', findTopics(meta, linked))
  if (language !== null) add('language', '<html lang>', [language])
  if (address !== null) add('originalUrl', 'canonical', [address])
  if (lead !== '') add('lead', 'description', [lead])
  const kicker = headline?.kicker ?? head.kicker
  if (kicker !== null) add('kicker', 'kicker', [kicker])
  for (const key of KEPT.split(' ')) add(null, key, meta.all(key).slice(0, 1))
  return { fields, rank: (key) => names.get(key) ?? null }
}

/** Who the page says wrote it, and by which mark; null where it does not. */
export function findAuthors({
  tree,
  meta,
  linked,
  head,
  publishers,
  foot,
}: Pick<PageFacts, 'tree' | 'meta' | 'linked' | 'head' | 'publishers' | 'foot'>): {
  readonly key: string
  readonly names: readonly string[]
} | null {
  const isName = (name: string): boolean =>
    /\p{L}/u.test(name) &&
    name.length < 120 &&
    !/^(?:https?:|www\.|@|admin$|webmaster$|administrator$)/i.test(name) &&
    !publishers.includes(name)
  const inMeta = AUTHORS.split(' ').find((key) => meta.all(key).some(isName))
  const marked = [
    ...tree.querySelectorAll(
      '[rel~="author"], [itemprop~="author"], .byline .author, .author-name, .p-author',
    ),
  ]
    .filter((each) => each.closest('aside, footer, li') === null)
    .map((each) => textIn(each.querySelector('[itemprop~="name"]') ?? each))
    .filter((name) => isName(name) && name.length < 60)
  const isGuess = head.remarks.some(({ rule }) => rule === 'author-guessed')
  const shown = { key: 'byline', names: head.authors }
  const byMark = { key: 'rel=author', names: marked.slice(0, 3) }
  const byFoot = { key: 'byline of the foot', names: [foot.author].filter(isName) }
  const candidates = [
    { key: 'author', names: linked?.authors.filter(isName) ?? [] },
    { key: inMeta ?? '', names: inMeta ? meta.all(inMeta).filter(isName) : [] },
    ...(isGuess ? [byMark, byFoot, shown] : [shown, byMark, byFoot]),
  ]
  return candidates.find(({ names }) => names.length > 0) ?? null
}

/** The plain `keywords` of a page are mostly those of its site: they are kept, and give no topic. */
function findTopics(meta: PageMeta, linked: LinkedArticle | null): readonly string[] {
  const sections = [
    ...(linked?.sections ?? []),
    ...SECTIONS.split(' ').flatMap((key) => meta.all(key)),
  ]
  const tags = [...TAGS.split(' ').flatMap((key) => meta.all(key)), ...(linked?.keywords ?? [])]
  return distinct(
    [...sections, ...tags]
      .flatMap((text) => plainText(text).split(/[,;]/))
      .map((text) => text.trim()),
  )
    .filter(
      (topic) =>
        topic.length < 60 &&
        !NO_TOPIC.test(topic) &&
        !/^(?:https?:|\/|null$|undefined$)/.test(topic),
    )
    .slice(0, MOST_TOPICS)
}
