/** An `<entry>` of Atom, or of what Blogger exports → what it says of an article. */
import type { HeaderField } from '../../article/fields/header-field.js'
import {
  hasText,
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  hasElements,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { plainMoment } from './feed-dates.js'
import { plainWords } from './clean-html.js'
import { htmlIn } from './html-of.js'
import {
  field,
  listField,
  NO_BODY,
  otherFacts,
  wordsField,
  type XmlBody,
  type XmlReading,
  type XmlRecord,
} from './reading.js'
import { escapeComma, leadOf, NO_CATEGORY, NOBODY } from './rss.js'
import { takeOffFooter } from './feed-footer.js'
import { remarkAt } from '../../article/remark.js'

export const ATOM_LEAVES: ReadonlySet<string> = new Set(
  'title link id published updated issued modified created summary author category source rights'.split(
    ' ',
  ),
)

const DATES = [
  'published',
  'issued',
  'blogger:created',
  'dc:date',
  'dcterms:issued',
  'created',
  'pubdate',
]
const KNOWN =
  /^(?:title|link|id|published|updated|issued|modified|created|dc:date|dcterms:issued|pubdate|summary|content|author|contributor|category|source|thr:|media:|app:|gd:|georss:|blogger:|control|edited|draft|dc:(?:creator|subject|language)|feedburner:)/

export function readEntry(entry: XmlElement, head: XmlElement): XmlRecord {
  const kind = kindOf(entry)
  if (kind !== 'post') {
    const isComment = kind === 'comment'
    return { kind: 'left-out', what: kind, start: entry.start, isComment }
  }
  return readArticle(entry, head)
}

const KIND = /#(post|comment|page|template|settings)$/i

/** Blogger keeps posts, comments, pages and its templates in one feed. */
function kindOf(entry: XmlElement): string {
  const own = textOf(childOf(entry, 'blogger:type')).toLowerCase()
  if (own !== '') return own
  const kind = childrenOf(entry, 'category').find((each) =>
    attributeOf(each, 'scheme').endsWith('#kind'),
  )
  const [, name = 'post'] = KIND.exec(attributeOf(kind, 'term')) ?? []
  return childrenOf(entry, 'thr:in-reply-to').length > 0 ? 'comment' : name.toLowerCase()
}

function readArticle(entry: XmlElement, head: XmlElement): XmlReading {
  const content = childrenOf(entry, 'content').find(hasText)
  const summary = childOf(entry, 'summary', 'media:description')
  const text = content ?? (summary && textOf(summary) !== '' ? summary : undefined)
  const body = text ? constructOf(text) : NO_BODY
  const footed = takeOffFooter(body.text)
  const total = Number.parseInt(textOf(childOf(entry, 'thr:total')), 10)
  const lead =
    summary && text !== summary ? leadOf(constructOf(summary).text, footed.text, summary) : []
  const dates = datesOf(entry)
  return {
    kind: 'article',
    start: entry.start,
    end: entry.end,
    fields: [
      ...titleField(entry),
      ...dates.fields,
      ...creatorField(entry, head),
      ...labelField(entry),
      ...lead,
      ...addressField(entry),
      ...field('id', textOf(childOf(entry, 'id')), childOf(entry, 'id') ?? entry),
      ...sourceField(entry, head),
      ...languageField(entry),
      ...pictureField(entry),
    ],
    facts: otherFacts(entry, (name) => KNOWN.test(name)),
    body: { ...body, text: footed.text },
    held: findHold(entry),
    comments: Number.isFinite(total) && total >= 0 ? total : null,
    remarks: [
      ...dates.remarks,
      ...(footed.footer === '' ? [] : [remarkAt(body.start, 'page-furniture', footed.footer)]),
    ],
  }
}

/** `type="text"` is text, whatever it holds; other media are no text at all. */
function constructOf(element: XmlElement): XmlBody {
  const type = attributeOf(element, 'type').toLowerCase()
  const { start } = element
  if (hasElements(element)) return { text: htmlIn(element), kind: 'html', start }
  const text = rawTextOf(element)
  if (type === 'text' || type === 'text/plain') return { text, kind: 'plain', start }
  if (/^(?:image|audio|video|application)\//.test(type) && !/xml|html/.test(type)) return NO_BODY
  return { text, kind: 'either', start }
}

function titleField(entry: XmlElement): readonly HeaderField[] {
  const title = childOf(entry, 'title', 'media:title')
  if (!title) return []
  const isText = attributeOf(title, 'type') === 'text' && !hasElements(title)
  return isText ? field('title', textOf(title), title) : wordsField('title', title)
}

/** Every entry has a date of its last change; where it has no other, that dates the article, and is said. */
function datesOf(entry: XmlElement): Pick<XmlReading, 'fields' | 'remarks'> {
  const published = DATES.flatMap((name) => childrenOf(entry, name)).find(
    (each) => plainMoment(textOf(each)) !== '',
  )
  const update = childOf(entry, 'updated', 'modified', 'dcterms:modified', 'edited', 'app:edited')
  const changed = plainMoment(textOf(update))
  if (!published)
    return {
      fields: update ? field('date', changed, update) : [],
      remarks:
        update && changed !== ''
          ? [{ rule: 'date-of-update', words: [changed], offset: update.start }]
          : [],
    }
  const moment = plainMoment(textOf(published))
  const isChange = update && changed !== '' && changed.slice(0, 16) !== moment.slice(0, 16)
  return {
    fields: [
      ...field('date', moment, published),
      ...(isChange ? field('updated', changed, update) : []),
    ],
    remarks: [],
  }
}

/** Names only; the author of the feed signs what nobody else does. */
function creatorField(entry: XmlElement, head: XmlElement): readonly HeaderField[] {
  const own = childrenOf(entry, 'author', 'dc:creator')
  const authors = own.length > 0 ? own : childrenOf(feedOf(head) ?? head, 'author')
  const names = authors.map((each) =>
    plainWords(textOf(hasElements(each) ? childOf(each, 'name') : each)),
  )
  const people = [...new Set(names)].filter(
    (name) => !NOBODY.test(name) && !/^(?:unknown|anonymous)$/i.test(name),
  )
  return listField('author', people, authors[0])
}

function labelField(entry: XmlElement): readonly HeaderField[] {
  const labels = childrenOf(entry, 'category', 'dc:subject').filter(
    (each) => !attributeOf(each, 'scheme').endsWith('#kind'),
  )
  const words = labels.map((each) => attributeOf(each, 'label', 'term') || plainWords(textOf(each)))
  return listField(
    'topics',
    words.filter((each) => !NO_CATEGORY.test(each)),
    labels[0],
  )
}

function addressField(entry: XmlElement): readonly HeaderField[] {
  const links = childrenOf(entry, 'feedburner:origlink', 'link').filter((each) =>
    /^(?:|alternate)$/.test(attributeOf(each, 'rel')),
  )
  const best =
    links.find((each) =>
      /^(?:|text\/html|application\/xhtml\+xml)$/.test(attributeOf(each, 'type')),
    ) ?? links[0]
  return best ? field('url', attributeOf(best, 'href') || textOf(best), best) : []
}

function feedOf(head: XmlElement): XmlElement | undefined {
  return elementsIn(head).find(({ name }) => name === 'feed') ?? elementsIn(head)[0]
}

function sourceField(entry: XmlElement, head: XmlElement): readonly HeaderField[] {
  const own = childOf(childOf(entry, 'source'), 'title')
  const title = plainWords(textOf(own ?? childOf(feedOf(head), 'title')))
  return field('source', escapeComma(title), own ?? entry)
}

function languageField(entry: XmlElement): readonly HeaderField[] {
  const tag = attributeOf(entry, 'xml:lang') || attributeOf(childOf(entry, 'content'), 'xml:lang')
  return /^[a-z]{2,3}(?:[-_][a-z]{2})?$/i.test(tag) ? field('language', tag, entry) : []
}

function pictureField(entry: XmlElement): readonly HeaderField[] {
  const link = childrenOf(entry, 'link').find(
    (each) =>
      attributeOf(each, 'rel') === 'enclosure' && attributeOf(each, 'type').startsWith('image'),
  )
  const picture = childOf(entry, 'media:thumbnail') ?? link
  return picture ? field('image', attributeOf(picture, 'url', 'href'), picture) : []
}

/** `<app:draft>yes</app:draft>`, `<blogger:status>DRAFT</blogger:status>` */
function findHold(entry: XmlElement): HeaderField | null {
  const mark =
    childOf(childOf(entry, 'app:control', 'control'), 'app:draft', 'draft') ??
    childOf(entry, 'app:draft', 'draft')
  if (mark && /^(?:yes|true)$/i.test(textOf(mark)))
    return field('app:draft', textOf(mark), mark)[0] ?? null
  const status = childOf(entry, 'blogger:status')
  if (status && !/^(?:|live|published)$/i.test(textOf(status)))
    return field('blogger:status', textOf(status), status)[0] ?? null
  return null
}
