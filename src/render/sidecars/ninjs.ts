/** An article → the same as JSON for news systems. https://iptc.org/std/ninjs/ninjs-schema_3.0.json */
import { interfaceFor } from '../../language/interface/interfaces.js'
import type { PublicationDate } from '../../record/date.js'
import type { Mention } from '../../record/link.js'
import type { ArticleView } from '../../record/page.js'
import type { SidecarFormat } from '../../record/sidecar.js'
import type { Site } from '../../record/site.js'
import { folderIn } from '../../record/url.js'
import { linksFrom, publicAddress, tagUri } from '../../template/links.js'
import { slugOf } from '../../language/slug.js'
import { renderBody } from '../body.js'

export const ninjs: SidecarFormat = {
  ending: '.json',
  label: 'ninjs',
  mediaType: 'application/json',
  isWanted: ({ sidecars }) => sidecars.includes('ninjs'),
  make: writeNinjs,
}

/** What is not known is left out: a date without a time of day is no moment, and ninjs asks for moments. */
function writeNinjs(view: ArticleView, site: Site): string {
  const { article, entry, authors, topics, places, people, organisations, sources } = view
  const { publication, rights, title } = site.settings
  const address = publicAddress(site.settings, entry.url)
  const moment = momentOf(article.date)
  const changed = article.updated && momentOf(article.updated)
  const item = {
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    uri: address ?? tagUri(slugOf(title), entry.url),
    type: 'text',
    firstCreated: moment ?? undefined,
    versionCreated: changed ?? moment ?? undefined,
    contentCreated: moment ?? undefined,
    pubStatus: 'usable',
    language: article.language.startsWith('und') ? undefined : article.language,
    by: authors.length === 0 ? undefined : authors.map(({ label }) => label).join(', '),
    headlines: [
      { role: 'main', value: article.headline },
      ...(article.kicker === null ? [] : [{ role: 'kicker', value: article.kicker }]),
    ],
    descriptions: entry.teaser === '' ? undefined : [{ role: 'summary', value: entry.teaser }],
    bodies: bodiesOf(view, site),
    subjects: view.judgement.by === 'unsorted' ? undefined : named(topics, entry.topics),
    places: named(places, entry.places),
    people: named(people),
    organisations: named(organisations),
    infoSources: named(sources),
    copyrightHolder: publication,
    usageTerms: rights ?? undefined,
  }
  return `${JSON.stringify(item, null, 1)}\n`
}

function bodiesOf(
  { article, entry, words }: ArticleView,
  { settings }: Site,
): object[] | undefined {
  if (article.body.children.length === 0) return undefined
  const { notes } = interfaceFor(article.language, settings.languages[0]!)
  const toFile = linksFrom(folderIn(entry.url))
  const asset = (path: string): string =>
    settings.baseUrl === null ? toFile(path) : settings.baseUrl + path
  const value = renderBody(article.body, { asset, ...notes })
  return [{ role: 'main', contentType: 'text/html', wordCount: words, value }]
}

/** `ids` are the keys of what is named, in the same order. */
function named(mentions: readonly Mention[], ids: readonly string[] = []): object[] | undefined {
  if (mentions.length === 0) return undefined
  return mentions.map(({ label }, index) => ({ name: label, literal: ids[index] }))
}

function momentOf(date: PublicationDate): string | null {
  return date.precision === 'minute' ? `${date.day}T${date.time}:00${date.offset}` : null
}
