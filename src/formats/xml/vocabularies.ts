/** All vocabularies of XML that are known by their first element. To know another one, add its reader here. */
import { ATOM_LEAVES, readEntry } from './atom.js'
import { childOf, type XmlElement } from './element.js'
import { readFactiva } from './factiva.js'
import { NO_NEWS, readNewsItem } from './newsml-g2.js'
import { readOldNewsItem } from './newsml-1.js'
import { readNitf } from './nitf.js'
import type { XmlRecord } from './reading.js'
import { readCorpusItem } from './reuters-corpus.js'
import { readRitzau } from './ritzau.js'
import { readReader } from './feed-of-readers.js'
import { readItem, RSS_LEAVES } from './rss.js'
import { readAlto, readPage } from './scanned-page.js'
import { readTei } from './tei.js'
import { isTrec, readTrec } from './trec.js'
import { findRecordName, readUnknown } from './unknown.js'
import { NO_LEAVES, type Vocabulary } from './vocabulary.js'
import { isExported, readPost } from './wordpress.js'
import type { OpenTag } from './record-reader.js'

const rss: Vocabulary = {
  records: new Set(['item']),
  leaves: RSS_LEAVES,
  read: (item, head, context) => [
    isExported(item)
      ? readPost(item, head, context)
      : (readReader(item, head) ?? readItem(item, head)),
  ],
}
const atom: Vocabulary = {
  records: new Set(['entry']),
  leaves: ATOM_LEAVES,
  read: (entry, head) => [readEntry(entry, head)],
}
const newsItems: Vocabulary = {
  records: new Set(['newsitem', ...NO_NEWS]),
  leaves: NO_LEAVES,
  read: (item) => [readNews(item)],
}

function readNews(item: XmlElement): XmlRecord {
  if (NO_NEWS.has(item.name) || childOf(item, 'itemmeta', 'contentmeta', 'contentset'))
    return readNewsItem(item)
  return childOf(item, 'identification', 'newscomponent', 'newsmanagement')
    ? readOldNewsItem(item)
    : readCorpusItem(item)
}

function single(name: string, read: Vocabulary['read']): Vocabulary {
  return { records: new Set([name]), leaves: NO_LEAVES, read }
}

const trec = single('doc', (doc) => [readTrec(doc)])
const factiva = single('ppsarticle', (article) => [readFactiva(article)])
const ritzau = single('rbnews', (news) => [readRitzau(news)])

const KNOWN: ReadonlyMap<string, Vocabulary> = new Map([
  ...['rss', 'rdf', 'channel', 'item'].map((name) => [name, rss] as const),
  ...['feed', 'entry'].map((name) => [name, atom] as const),
  ...['newsml', 'newsitem', 'newsmessage', ...NO_NEWS].map((name) => [name, newsItems] as const),
  ...['ppsarticles', 'ppsarticleresponse', 'ppsarticleresultset', 'ppsarticle'].map(
    (name) => [name, factiva] as const,
  ),
  ...['rbnews', 'listofrbnews', 'xmlnewsqueuedresponse', 'xmlnewsqueuedresult'].map(
    (name) => [name, ritzau] as const,
  ),
  ['nitf', single('nitf', (nitf) => [readNitf(nitf)])],
  ['alto', single('alto', (alto) => [readAlto(alto)])],
  ['pcgts', single('pcgts', (page) => [readPage(page)])],
  ...['tei', 'tei.2', 'teicorpus'].map(
    (name) => [name, single(name === 'tei.2' ? name : 'tei', readTei)] as const,
  ),
])

/** What XML holds that is no article. */
const OTHERS: Readonly<Record<string, string>> = {
  urlset: 'a sitemap',
  sitemapindex: 'a list of sitemaps',
  svg: 'a drawing',
  opml: 'a list of feeds',
  kml: 'places on a map',
  gpx: 'places on a map',
  project: 'settings of a program',
  plist: 'settings of a program',
  configuration: 'settings of a program',
  resources: 'settings of a program',
  stylesheet: 'a style sheet',
  transform: 'a style sheet',
  schema: 'a schema',
  mets: 'the list of the files of an issue; its text is in the files beside it',
  didl: 'the list of the files of an issue; its text is in the files beside it',
  mediawiki: 'pages of a wiki in its own marks; its program can save them as HTML',
  mods: 'a record of a catalogue',
  modscollection: 'records of a catalogue',
  'oai-pmh': 'records of a catalogue',
  package: 'a document of an office program; save it as docx or text',
  worddocument: 'a document of an office program; save it as docx or text',
  'document-content': 'a document of an office program; save it as docx or text',
}

/** Takes the first element and the whole text. Null where nothing in it looks like an article; `otherKind` says what it is. */
export function vocabularyOf({ name }: OpenTag, text: string): Vocabulary | null {
  const known = name === 'doc' && isTrec(text) ? trec : KNOWN.get(name)
  if (known) return known
  const guessed = otherKind(name) === null ? findRecordName(text) : null
  if (guessed === null) return null
  return { records: new Set([guessed]), leaves: NO_LEAVES, read: readUnknown, isGuess: true }
}

export function otherKind(name: string): string | null {
  return Object.hasOwn(OTHERS, name) ? (OTHERS[name] ?? null) : null
}
