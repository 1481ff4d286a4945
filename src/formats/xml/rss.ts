/** An `<item>` of RSS 0.9x, 1.0 or 2.0 → what it says of an article. */
import { plainMoment } from './feed-dates.js'
import {
  hasText,
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  hasElements,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { hasHtml, plainWords } from './clean-html.js'
import { htmlIn } from './html-of.js'
import {
  listField,
  field,
  NO_BODY,
  otherFacts,
  remarkLong,
  remarkLoose,
  wordsField,
  wordsOfAll,
  type XmlBody,
  type XmlReading,
} from './reading.js'
import type { HeaderField } from '../../article/fields/header-field.js'
import { remarkAt } from '../../article/remark.js'
import { takeOffFooter } from './feed-footer.js'

/** The elements of an item hold no others of these. */
export const RSS_LEAVES: ReadonlySet<string> = new Set(
  'title link description pubdate guid category author comments source content:encoded dc:creator dc:date dc:subject'.split(
    ' ',
  ),
)

const DATES = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'date',
  'published',
  'atom:published',
  'a10:published',
  'pubdatetime',
]
const UPDATES = [
  'dcterms:modified',
  'atom:updated',
  'a10:updated',
  'updated',
  'lastbuilddate',
  'modified',
]
const CREATORS = [
  'dc:creator',
  'author',
  'itunes:author',
  'media:author',
  'creator',
  'dc:contributor',
]
const LABELS = ['category', 'dc:subject', 'keywords', 'media:keywords', 'subject']
const TEXTS = [
  'content:encoded',
  'encoded',
  'content',
  'fulltext',
  'body',
  'xhtml:body',
  'description',
  'summary',
  'dc:description',
  'itunes:summary',
  'media:description',
  'media:text',
]
/** What a reader of feeds needs and no article. */
const SILENT =
  /^(?:link|guid|source|comments|title|enclosure|image|language|section|slash:|wfw:|feedburner:|wp:|atom:|a10:|thr:|sy:|itunes:|googleplay:|podcast:|creativecommons:|excerpt:|media:|dc:(?:language|title|publisher|source|type|format|identifier)$)/
const KNOWN: ReadonlySet<string> = new Set([...DATES, ...UPDATES, ...CREATORS, ...LABELS, ...TEXTS])

export function readItem(item: XmlElement, head: XmlElement): XmlReading {
  const text = textElement(item)
  const own = ownText(item)
  const body = text ? bodyOfElement(text) : own
  const footed = takeOffFooter(body.text)
  const comments = Number.parseInt(textOf(childOf(item, 'slash:comments')), 10)
  return {
    kind: 'article',
    start: item.start,
    end: item.end,
    fields: [
      ...wordsField('title', childOf(item, 'title', 'dc:title', 'media:title')),
      ...dateFields(item),
      ...creatorField(item),
      ...labelField(item),
      ...leadField(item, text, footed.text),
      ...addressField(item),
      ...identityField(item),
      ...sourceField(item, head),
      ...languageField(item, head),
      ...pictureField(item),
    ],
    facts: [
      ...wordsField('section', childOf(item, 'section')),
      ...attachments(item),
      ...otherFacts(item, isKnown),
    ],
    body: { ...body, text: footed.text },
    held: null,
    comments: Number.isFinite(comments) && comments >= 0 ? comments : null,
    remarks: [
      ...(footed.footer === '' ? [] : [remarkAt(body.start, 'page-furniture', footed.footer)]),
      ...(text && own.text !== '' ? [remarkLoose(own.text, own.start, 1)] : []),
      ...remarkLong(item, isKnown),
    ],
  }
}

function isKnown(name: string): boolean {
  return KNOWN.has(name) || SILENT.test(name)
}

/** Text that stands in the item itself, and in none of its parts. */
function ownText({ children, start }: XmlElement): XmlBody {
  const words = children.filter((child) => typeof child === 'string').join(' ')
  return /\p{L}/u.test(words) ? { text: words.trim(), kind: 'plain', start } : NO_BODY
}

function textElement(item: XmlElement): XmlElement | undefined {
  return TEXTS.flatMap((name) => childrenOf(item, name)).find(hasText)
}

function bodyOfElement(element: XmlElement): XmlBody {
  const { start } = element
  if (hasElements(element)) return { text: htmlIn(element), kind: 'html', start }
  return { text: rawTextOf(element), kind: 'either', start }
}

/** The first that can be read counts; the others are held against it. */
export function dateFields(item: XmlElement): readonly HeaderField[] {
  const dates = DATES.flatMap((name) => childrenOf(item, name)).flatMap((each) => {
    const moment = plainMoment(textOf(each))
    return moment === '' ? [] : [{ each, moment }]
  })
  const update = childOf(item, ...UPDATES)
  return [
    ...dates.flatMap(({ each, moment }, index) => field(DATE_KEYS[index] ?? '', moment, each)),
    ...(update ? field('updated', plainMoment(textOf(update)), update) : []),
  ]
}

const DATE_KEYS = ['date', 'published', 'pubdate', 'datepublished'] as const

function creatorField(item: XmlElement): readonly HeaderField[] {
  const name = CREATORS.find((each) => childrenOf(item, each).some(hasText))
  if (name === undefined) return []
  const creators = childrenOf(item, name)
  const names = creators.map((each) =>
    plainWords(textOf(childOf(each, 'name', 'atom:name') ?? each)),
  )
  return listField(
    'author',
    [...new Set(names)].filter((each) => !NOBODY.test(each)),
    creators[0],
  )
}

/** Accounts that no person signs with. */
export const NOBODY = /^(?:admin|administrator|root|webmaster|wordpress|noreply@.*|no-reply@.*)$/i
/** What systems call a text that nobody put into a category. */
export const NO_CATEGORY =
  /^(?:uncategori[sz]ed|geen categorie|ongecategoriseerd|niet gecategoriseerd|non class[ée]e?|unkategorisiert|nicht kategorisiert|sin categor[ií]a|senza categoria|sem categoria)$/i

function labelField(item: XmlElement): readonly HeaderField[] {
  const elements = childrenOf(item, ...LABELS)
  const labels = elements.flatMap((each) => {
    const words = plainWords(textOf(each)) || attributeOf(each, 'term', 'label')
    return each.name.endsWith('keywords') ? words.split(/[,;]/) : [words]
  })
  return listField(
    'topics',
    labels.filter((each) => !NO_CATEGORY.test(each.trim())),
    elements[0],
  )
}

/** A description beside the text is the lead, unless it is no more than the beginning of the text. */
function leadField(
  item: XmlElement,
  text: XmlElement | undefined,
  body: string,
): readonly HeaderField[] {
  const description = childOf(item, 'description', 'summary', 'dc:description', 'itunes:summary')
  if (!description || !text || description === text || description.name === text.name) return []
  const own = takeOffFooter(rawTextOf(description)).text
  return leadOf(own, body, description)
}

export function leadOf(summary: string, body: string, at: XmlElement): readonly HeaderField[] {
  const words = plainWords(hasHtml(summary) ? summary.replace(/<img[^<>]*>/gi, '') : summary)
  const beginning = words.replace(
    /\s*(?:\[?(?:…|\.{3})\]?|\[&(?:#8230|hellip);\]|(?:Continue reading|Lees (?:meer|verder)|Read more|Weiterlesen|Lire la suite).*)\s*$/iu,
    '',
  )
  const own = letters(body.slice(0, words.length * 4 + 4000))
  return beginning === '' || own.includes(letters(beginning).slice(0, 300))
    ? []
    : field('lead', words, at)
}

function letters(text: string): string {
  return plainWords(text)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
}

export function addressField(item: XmlElement): readonly HeaderField[] {
  const links = [...childrenOf(item, 'feedburner:origlink', 'link', 'atom:link')]
  for (const each of links) {
    const relation = attributeOf(each, 'rel')
    if (relation !== '' && relation !== 'alternate') continue
    const address = textOf(each) || attributeOf(each, 'href')
    if (/^https?:/i.test(address)) return field('url', address, each)
  }
  const guid = childOf(item, 'guid')
  const isLink = guid && attributeOf(guid, 'ispermalink').toLowerCase() !== 'false'
  const about = attributeOf(item, 'rdf:about')
  if (isLink && /^https?:/i.test(textOf(guid))) return field('url', textOf(guid), guid)
  return /^https?:/i.test(about) ? field('url', about, item) : []
}

export function identityField(item: XmlElement): readonly HeaderField[] {
  const guid = childOf(item, 'guid', 'dc:identifier', 'id')
  return guid ? field('id', textOf(guid), guid) : field('id', attributeOf(item, 'rdf:about'), item)
}

export function channelOf(head: XmlElement): XmlElement | undefined {
  return findAll(head, 'channel')[0] ?? elementsIn(head)[0]
}

/** An item that comes from elsewhere says so; else the feed is the source. */
function sourceField(item: XmlElement, head: XmlElement): readonly HeaderField[] {
  const own = childOf(item, 'source', 'dc:source', 'dc:publisher')
  const words = own ? plainWords(textOf(own)) : ''
  if (own && words !== '' && !/^https?:/i.test(words))
    return field('source', escapeComma(words), own)
  return publicationField(head, item)
}

export function publicationField(head: XmlElement, item: XmlElement): readonly HeaderField[] {
  const title = plainWords(textOf(childOf(channelOf(head), 'title', 'dc:title', 'dc:publisher')))
  return /^(?:|rss|feed|home|untitled)$/i.test(title)
    ? []
    : field('source', escapeComma(title), item)
}

/** A name with a comma is one name all the same. */
export function escapeComma(name: string): string {
  return name.replaceAll(/\s*[,;]\s*/g, ' – ')
}

/** Most feeds are said to be English, for that is what systems say of themselves. */
function languageField(item: XmlElement, head: XmlElement): readonly HeaderField[] {
  const own = childOf(item, 'dc:language', 'language')
  if (own) return field('language', textOf(own), own)
  const common = textOf(childOf(channelOf(head), 'language', 'dc:language'))
  return /^(?!en)[a-z]{2}(?:[-_][a-z]{2})?$/i.test(common) ? field('language', common, item) : []
}

function pictureField(item: XmlElement): readonly HeaderField[] {
  const media = findAll(item, 'media:content', 'media:thumbnail', 'enclosure', 'image')
  const picture = media.find(
    (each) =>
      each.name === 'media:thumbnail' ||
      each.name === 'image' ||
      attributeOf(each, 'type', 'medium').startsWith('image'),
  )
  const address = attributeOf(picture, 'url', 'href') || textOf(childOf(picture, 'url'))
  return picture ? field('image', address, picture) : []
}

function attachments(item: XmlElement): readonly HeaderField[] {
  const media = childrenOf(item, 'enclosure').filter(
    (each) => !attributeOf(each, 'type').startsWith('image'),
  )
  return [
    ...listField(
      'enclosure',
      media.map((each) => attributeOf(each, 'url')),
      media[0],
    ),
    ...wordsOfAll('picture credit', item, 'media:credit'),
  ]
}
