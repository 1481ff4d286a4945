/** An article in NITF → its fields and its text; the markup of names, places and sums goes, the words stay. */
import type { HeaderField } from '../../article/fields/header-field.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  findAll,
  languageIn,
  pathOf,
  textOf,
  type XmlElement,
} from './element.js'
import { plainMoment } from './feed-dates.js'
import { attributeText, escapeText, htmlIn, type HtmlNames } from './html-of.js'
import { field, listField, type XmlReading } from './reading.js'
import { escapeComma } from './rss.js'

const NITF: HtmlNames = {
  names: new Map<string, string | null>([
    ['p', 'p'],
    ['hl1', 'h3'],
    ['hl2', 'h3'],
    ['em', 'em'],
    ['strong', 'strong'],
    ['a', 'a'],
    ['br', 'br'],
    ['hr', 'hr'],
    ['ul', 'ul'],
    ['ol', 'ol'],
    ['li', 'li'],
    ['bq', 'blockquote'],
    ['pre', 'p'],
    ['table', 'table'],
    ['tr', 'tr'],
    ['td', 'td'],
    ['th', 'th'],
    ['dl', 'dl'],
    ['dt', 'dt'],
    ['dd', 'dd'],
    ['q', 'q'],
    ['media-metadata', null],
    ['media-object', null],
    ['nitf-table', ''],
    ['nitf-table-metadata', null],
    ['datasource', null],
  ]),
  others: 'unwrap',
  special: (element, inner) => {
    if (element.name === 'media') return figureOf(element)
    if (element.name === 'block' || element.name === 'note') return `<div>${inner()}</div>`
    return null
  },
}

function figureOf(media: XmlElement): string {
  const reference = childrenOf(media, 'media-reference').find(
    (each) => attributeOf(each, 'source') !== '',
  )
  const caption = childrenOf(media, 'media-caption')
    .map((each) => htmlIn(each, NITF))
    .join(' ')
  const credit = textOf(childOf(media, 'media-producer'))
  const signed = credit === '' ? '' : ` (${escapeText(credit)})`
  const words = /<\/p>\s*$/.test(caption)
    ? caption.replace(/<\/p>\s*$/, `${signed}</p>`)
    : caption + signed
  const alt = attributeOf(reference, 'alternate-text')
  const isPicture = !/^(?:text|audio|video|data|other)$/.test(attributeOf(media, 'media-type'))
  const source = attributeOf(reference, 'source')
  const picture =
    isPicture && reference ? `<img${attributeText('src', source)}${attributeText('alt', alt)}>` : ''
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`
}

/** `from` is where the record begins, where that is an element around it. */
export function readNitf(nitf: XmlElement, from: XmlElement = nitf): XmlReading {
  const head = childOf(nitf, 'head')
  const body = childOf(nitf, 'body')
  const top = childOf(body, 'body.head')
  const content = childOf(body, 'body.content') ?? body
  const headline = childOf(top, 'hedline') ?? childOf(content, 'hedline')
  return {
    kind: 'article',
    start: from.start,
    end: from.end,
    fields: [
      ...titleField(headline, head),
      ...leadField(top, headline),
      ...dateFields(head, top),
      ...creatorField(top),
      ...placeField(top),
      ...sourceField(head, top),
      ...labelField(head),
      ...identityField(head),
      ...field('url', webOnly(attributeOf(childOf(head, 'pubdata'), 'ex-ref')), head ?? nitf),
      ...field('language', languageIn(nitf, body), nitf),
    ],
    facts: listFacts(head, body),
    body: {
      text: content ? textIn(content) : '',
      kind: 'html',
      start: content?.start ?? nitf.start,
    },
    held: findHold(head),
    comments: null,
    remarks: [],
  }
}

function isWhole(each: XmlElement): boolean {
  return attributeOf(each, 'class') === 'full_text'
}

/** Some archives give the first paragraph once by itself, and once more in the whole text. */
function textIn(content: XmlElement): string {
  const blocks = childrenOf(content, 'block')
  const hasWhole = blocks.some(isWhole)
  return content.children
    .filter((child) => {
      if (typeof child === 'string' || !hasWhole) return true
      return (
        !/^(?:lead_paragraph|online_lead_paragraph)$/.test(attributeOf(child, 'class')) &&
        child.name !== 'hedline'
      )
    })
    .map((child) => htmlIn({ ...content, children: [child] }, NITF))
    .join('')
}

function titleField(
  headline: XmlElement | undefined,
  head: XmlElement | undefined,
): readonly HeaderField[] {
  const title = childOf(headline, 'hl1') ?? childOf(head, 'title')
  return title ? field('title', textOf(title), title) : []
}

function leadField(
  top: XmlElement | undefined,
  headline: XmlElement | undefined,
): readonly HeaderField[] {
  const lead = childOf(top, 'abstract') ?? childOf(headline, 'hl2')
  return lead ? field('lead', textOf(lead), lead) : []
}

/** The day of the paper comes before that of the event, which the line above the text names. */
function dateFields(
  head: XmlElement | undefined,
  top: XmlElement | undefined,
): readonly HeaderField[] {
  const docdata = childOf(head, 'docdata')
  const story = top ? findAll(top, 'story.date')[0] : undefined
  const places: readonly (readonly [XmlElement | undefined, string])[] = [
    [childOf(head, 'pubdata'), attributeOf(childOf(head, 'pubdata'), 'date.publication')],
    [childOf(docdata, 'date.issue'), attributeOf(childOf(docdata, 'date.issue'), 'norm')],
    [childOf(docdata, 'date.release'), attributeOf(childOf(docdata, 'date.release'), 'norm')],
    [story, attributeOf(story, 'norm') || textOf(story)],
    [head, dateInMeta(head)],
  ]
  const [first] = places.flatMap(([at, text]) => field('date', plainMoment(text), at ?? 0))
  return first ? [first] : []
}

/** `<meta name="publication_year" content="1996"/>` and its like */
function dateInMeta(head: XmlElement | undefined): string {
  const metas = head ? childrenOf(head, 'meta') : []
  const valueOf = (name: string): string =>
    attributeOf(
      metas.find((each) => attributeOf(each, 'name') === name),
      'content',
    )
  const parts = ['publication_year', 'publication_month', 'publication_day_of_month'].map(valueOf)
  return parts.every((part) => /^\d+$/.test(part))
    ? parts.map((part) => part.padStart(2, '0')).join('-')
    : ''
}

/** The line as it was printed; its title and the place are no names. */
function creatorField(top: XmlElement | undefined): readonly HeaderField[] {
  const lines = top ? childrenOf(top, 'byline') : []
  const printed = lines.find((each) => !/normal/.test(attributeOf(each, 'class'))) ?? lines[0]
  if (!printed) return []
  const own = lines.filter((each) => attributeOf(each, 'class') === attributeOf(printed, 'class'))
  const names = own.flatMap((line) => {
    const people = findAll(line, 'person').map(textOf)
    const words = {
      ...line,
      children: line.children.filter(
        (each) => typeof each === 'string' || !/^(?:byttl|location|virtloc)$/.test(each.name),
      ),
    }
    return people.length > 0 ? people : [textOf(words)]
  })
  return listField('author', names, printed)
}

function placeField(top: XmlElement | undefined): readonly HeaderField[] {
  const line = childOf(top, 'dateline')
  return line ? field('dateline', placeIn(line), line) : []
}

/** `<location>GENT</location>, <story.date …>`; `GENT, 3 mei (Belga) -` */
function placeIn(line: XmlElement): string {
  const place = childOf(line, 'location')
  if (place) return textOf(childOf(place, 'city') ?? place)
  const words = line.children.filter(
    (each) => typeof each === 'string' || each.name !== 'story.date',
  )
  return placeOf(textOf({ ...line, children: words }))
}

export function placeOf(line: string): string {
  return line
    .replace(/\s*[([].*$/, '')
    .replace(/,?\s+\p{L}+\.?\s+\d.*$|,?\s+\d.*$/u, '')
    .replace(/[\s,–—-]+$/, '')
}

function sourceField(
  head: XmlElement | undefined,
  top: XmlElement | undefined,
): readonly HeaderField[] {
  const distributor = childOf(top, 'distributor')
  const agency = textOf(childOf(distributor, 'org') ?? distributor)
  const paper = attributeOf(childOf(head, 'pubdata'), 'name')
  const docdata = childOf(head, 'docdata')
  const holder = attributeOf(childOf(docdata, 'doc.copyright'), 'holder')
  const words = [agency, paper].filter((each) => each !== '')
  const names = (words.length > 0 ? words : [holder]).map(escapeComma)
  return listField('source', names, distributor ?? head)
}

function labelField(head: XmlElement | undefined): readonly HeaderField[] {
  if (!head) return []
  const keywords = findAll(head, 'keyword').map((each) => attributeOf(each, 'key') || textOf(each))
  const classifiers = findAll(head, 'classifier')
    .filter((each) =>
      /^(?:descriptor|subject|category|topic|section)$/.test(attributeOf(each, 'type')),
    )
    .map((each) => attributeOf(each, 'value') || textOf(each))
  const subjects = findAll(head, 'tobject.subject').map((each) =>
    attributeOf(each, 'tobject.subject.matter', 'tobject.subject.type', 'tobject.subject.detail'),
  )
  return listField('topics', [...keywords, ...classifiers, ...subjects], head)
}

function identityField(head: XmlElement | undefined): readonly HeaderField[] {
  const id = pathOf(head, 'docdata', 'doc-id')
  return id ? field('id', attributeOf(id, 'id-string', 'regsrc') || textOf(id), id) : []
}

function webOnly(address: string): string {
  return /^https?:/i.test(address) ? address : ''
}

function listFacts(
  head: XmlElement | undefined,
  body: XmlElement | undefined,
): readonly HeaderField[] {
  const data = childOf(head, 'pubdata')
  const docdata = childOf(head, 'docdata')
  const rights = childOf(docdata, 'doc.copyright')
  const end = childOf(body, 'body.end')
  const holder = [attributeOf(rights, 'year'), attributeOf(rights, 'holder')].join(' ').trim()
  const metas = head ? childrenOf(head, 'meta') : []
  const metaOf = (name: string): string =>
    attributeOf(
      metas.find((each) => attributeOf(each, 'name') === name),
      'content',
    )
  const at = head ?? body ?? 0
  return [
    ...field('section', attributeOf(data, 'position.section') || metaOf('print_section'), at),
    ...field('page', attributeOf(data, 'position.sequence') || metaOf('print_page_number'), at),
    ...field('edition', attributeOf(data, 'edition.name', 'edition.area'), at),
    ...field('volume', attributeOf(data, 'volume'), at),
    ...field('number', attributeOf(data, 'number'), at),
    ...field('word count', attributeOf(data, 'item-length'), at),
    ...field('copyright', holder, at),
    ...field('series', attributeOf(childOf(docdata, 'series'), 'series.name'), at),
    ...field('subheadline', subheadlineOf(body), at),
    ...(end ? field('tagline', textOf(childOf(end, 'tagline')), end) : []),
  ]
}

/** Where an abstract is the lead. */
function subheadlineOf(body: XmlElement | undefined): string {
  const top = childOf(body, 'body.head')
  return childOf(top, 'abstract') ? textOf(pathOf(top, 'hedline', 'hl2')) : ''
}

function findHold(head: XmlElement | undefined): HeaderField | null {
  const docdata = childOf(head, 'docdata')
  const status = attributeOf(docdata, 'management-status')
  const isOpen = /^(?:|usable|update|correction)$/i.test(status)
  return isOpen ? null : (field('management-status', status, docdata ?? 0)[0] ?? null)
}
