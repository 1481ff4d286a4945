/** A `<newsItem>` of NewsML-G2 → what it says of an article; its text is NITF, XHTML or plain. */
import type { HeaderField } from '../../article/fields/header-field.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  pathOf,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { minutesSince1970, plainMoment } from './feed-dates.js'
import { htmlIn } from './html-of.js'
import { placeOf, readNitf } from './nitf.js'
import {
  field,
  listField,
  NO_BODY,
  type XmlBody,
  type XmlReading,
  type XmlRecord,
} from './reading.js'
import { escapeComma } from './rss.js'

/** Items of a package, a concept or a plan hold no text of their own. */
export const NO_NEWS: ReadonlySet<string> = new Set(
  'packageitem conceptitem knowledgeitem planningitem catalogitem'.split(' '),
)

export function readNewsItem(item: XmlElement): XmlRecord {
  const meta = childOf(item, 'itemmeta')
  const kind = attributeOf(childOf(meta, 'itemclass'), 'qcode').replace(/^.*:/, '')
  const inline = NO_NEWS.has(item.name) ? undefined : textElement(item)
  const isMedia = /^(?:picture|video|audio|graphic|animation|data)$/.test(kind)
  if (NO_NEWS.has(item.name) || (isMedia && !inline))
    return { kind: 'left-out', what: isMedia ? kind : item.name, start: item.start }
  const reading = inline ? readInline(inline, item) : { body: NO_BODY, base: null }
  return joinReadings(item, reading.base, reading.body)
}

function textElement(item: XmlElement): XmlElement | undefined {
  const set = childOf(item, 'contentset')
  return set
    ? (childOf(set, 'inlinexml', 'inlinedata') ?? elementsIn(set).find(hasText))
    : undefined
}

function hasText(element: XmlElement): boolean {
  return element.name !== 'remotecontent' && textOf(element) !== ''
}

interface Inline {
  readonly body: XmlBody
  /** What the document inside says of itself. */
  readonly base: XmlReading | null
}

function readInline(inline: XmlElement, item: XmlElement): Inline {
  const [own] = elementsIn(inline)
  if (own?.name === 'nitf') {
    const base = readNitf(own, item)
    return { base, body: base.body }
  }
  if (own) {
    const content = findAll(inline, 'body')[0] ?? inline
    return { base: null, body: { text: htmlIn(content), kind: 'html', start: content.start } }
  }
  const isPlain = /^text\/plain/i.test(attributeOf(inline, 'contenttype'))
  const kind = isPlain ? 'plain' : 'either'
  return { base: null, body: { text: rawTextOf(inline), kind, start: inline.start } }
}

/** What the item says comes before what its text says of itself. */
function joinReadings(item: XmlElement, base: XmlReading | null, body: XmlBody): XmlReading {
  const own = fieldsOf(item)
  const keys = new Set(own.map(({ key }) => key))
  const inner = (base?.fields ?? []).filter(({ key }) => !keys.has(key))
  return {
    kind: 'article',
    start: item.start,
    end: item.end,
    fields: [...own, ...inner],
    facts: [...factsOf(item), ...(base?.facts ?? [])],
    body,
    held: findHold(item) ?? base?.held ?? null,
    comments: null,
    remarks: [],
  }
}

function fieldsOf(item: XmlElement): readonly HeaderField[] {
  const meta = childOf(item, 'itemmeta')
  const content = childOf(item, 'contentmeta')
  const headline =
    childrenOf(content ?? item, 'headline').find(
      (each) => !/sub|short/i.test(attributeOf(each, 'role')),
    ) ?? childOf(content, 'headline')
  return [
    ...field('title', textOf(headline ?? childOf(meta, 'title')), headline ?? item),
    ...dateFields(item, meta, content),
    ...creatorField(content),
    ...placeField(content),
    ...sourceField(meta, content),
    ...labelField(content),
    ...leadField(content),
    ...field('id', attributeOf(item, 'guid'), item),
    ...field('language', languageOf(item, content), item),
  ]
}

function languageOf(item: XmlElement, content: XmlElement | undefined): string {
  return attributeOf(childOf(content, 'language'), 'tag') || attributeOf(item, 'xml:lang')
}

/** An embargo that ends later is when the text became public. */
function dateFields(
  item: XmlElement,
  meta: XmlElement | undefined,
  content: XmlElement | undefined,
): readonly HeaderField[] {
  const version = childOf(meta, 'versioncreated')
  const first = childOf(meta, 'firstcreated') ?? version ?? childOf(content, 'contentcreated')
  const written = first ?? childOf(content, 'contentmodified')
  const embargo = childOf(meta, 'embargoed')
  const [moment, free] = [plainMoment(textOf(written)), plainMoment(textOf(embargo))]
  const isLater = free !== '' && (minutesSince1970(free) ?? 0) > (minutesSince1970(moment) ?? 0)
  const changed = plainMoment(textOf(version))
  return [
    ...(isLater ? field('date', free, embargo ?? item) : field('date', moment, written ?? item)),
    ...(changed !== moment && version ? field('updated', changed, version) : []),
  ]
}

/** What an element calls itself: its `name`, a literal, or what its code says. */
function nameOf(element: XmlElement | undefined): string {
  const own = textOf(childOf(element, 'name'))
  return own || attributeOf(element, 'literal') || afterColon(attributeOf(element, 'qcode'))
}

function afterColon(code: string): string {
  const local = code.slice(code.indexOf(':') + 1)
  return /^\p{L}/u.test(local) ? local : ''
}

function creatorField(content: XmlElement | undefined): readonly HeaderField[] {
  const line = childOf(content, 'by', 'byline')
  if (line && textOf(line) !== '') return field('author', textOf(line), line)
  const creators = content ? childrenOf(content, 'creator', 'contributor') : []
  const people = creators.filter((each) => !/organi[sz]ation/i.test(attributeOf(each, 'type')))
  return listField(
    'author',
    people.map(nameOf).filter((name) => /\s/.test(name)),
    people[0],
  )
}

function placeField(content: XmlElement | undefined): readonly HeaderField[] {
  const line = childOf(content, 'dateline')
  const place = line ? placeOf(textOf(line)) : ''
  if (line && place !== '') return field('dateline', place, line)
  const located = childOf(content, 'located')
  return located ? field('dateline', nameOf(located), located) : []
}

function sourceField(
  meta: XmlElement | undefined,
  content: XmlElement | undefined,
): readonly HeaderField[] {
  const sources = content ? childrenOf(content, 'infosource') : []
  const providers = meta ? childrenOf(meta, 'provider') : []
  const named = [sources, providers].find((each) => each.some((one) => nameOf(one) !== '')) ?? []
  if (named.length > 0)
    return listField(
      'source',
      named.map((each) => escapeComma(nameOf(each))),
      named[0],
    )
  const credit = childOf(content, 'creditline')
  return credit ? field('source', textOf(credit), credit) : []
}

/** Subjects that are themes; people, organisations and places are found by other means. */
function labelField(content: XmlElement | undefined): readonly HeaderField[] {
  if (!content) return []
  const subjects = childrenOf(content, 'subject').filter(
    (each) => !/person|organi[sz]ation|geo|poi|event|object/i.test(attributeOf(each, 'type')),
  )
  const names = [...subjects.map(nameOf), ...childrenOf(content, 'keyword').map(textOf)]
  return listField('topics', names, content)
}

function leadField(content: XmlElement | undefined): readonly HeaderField[] {
  const all = content ? childrenOf(content, 'description') : []
  const lead = all.find((each) => !/caption/i.test(attributeOf(each, 'role')))
  return lead ? field('lead', textOf(lead), lead) : []
}

function factOf(key: string, at: XmlElement | undefined): readonly HeaderField[] {
  return at ? field(key, textOf(at), at) : []
}

function factsOf(item: XmlElement): readonly HeaderField[] {
  const content = childOf(item, 'contentmeta')
  const meta = childOf(item, 'itemmeta')
  return [
    ...factOf('slugline', childOf(content, 'slugline')),
    ...factOf('genre', childOf(content, 'genre')),
    ...factOf('credit', childOf(content, 'creditline')),
    ...factOf('editor’s note', childOf(meta, 'ednote')),
    ...factOf('embargoed', childOf(meta, 'embargoed')),
    ...factOf('copyright', pathOf(item, 'rightsinfo', 'copyrightnotice')),
    ...field('version', attributeOf(item, 'version'), item),
  ]
}

/** Withheld, canceled, or under an embargo without an end. */
function findHold(item: XmlElement): HeaderField | null {
  const meta = childOf(item, 'itemmeta')
  const status = childOf(meta, 'pubstatus')
  const word = attributeOf(status, 'qcode', 'literal').replace(/^.*[:/]/, '')
  if (status && !/^(?:|usable)$/i.test(word)) return field('pubStatus', word, status)[0] ?? null
  const embargo = childOf(meta, 'embargoed')
  return embargo && textOf(embargo) === ''
    ? (field('embargoed', 'without end', embargo)[0] ?? null)
    : null
}
