/** `<item>` or `<entry>` of a feed saved as text → its fields, its text, and the tags around them. */
import { findHeaderKey, plainKey } from '../../article/fields/header-keys.js'
import { singleBlanks } from '../../text/unseen.js'
import type { ParseContext } from '../../record/settings.js'
import { nameOfKey } from './block-keys.js'
import type { BlockField } from './header-block.js'
import { readBlock } from './read-block.js'
import { isSeparator } from './separator.js'
import { beginningOf, frameAt, openingOf, type Opening, type RawShape } from './shape.js'
import { startsOf, endOfLine, trimStretch, type Stretch } from '../stretch.js'

interface FeedItem {
  readonly fields: readonly BlockField[]
  /** The text of the article, and whatever else stands between tags. */
  readonly bodies: readonly Stretch[]
  /** Tags, and what stands above the first item. */
  readonly frames: readonly Stretch[]
}

/** An item with nothing in it is none. */
const OPENING = /<(?:item|entry)(?:\s[^<>]*)?>(?=\s*<(?!\/?(?:item|entry))[a-z!/])/gi
const TAG =
  /<(?<mark>[/!?]?)(?:(?<prefix>[a-z][\w.-]*):)?(?<name>[a-z][\w.-]*)(?<attributes>(?:\s[^<>]*)?\/?)>/gi
/** What holds other elements and says nothing itself. */
const FRAMES: ReadonlySet<string> = new Set('rss feed channel item entry xml doctype'.split(' '))
/** Names that mean something else in a feed than in a mail. */
const FEED_NAMES: Readonly<Record<string, BlockField['name']>> = {
  subject: 'topics',
  creator: 'authors',
  contributor: 'authors',
  issued: 'date',
  guid: 'id',
  encoded: 'body',
  content: 'body',
  comments: null,
  to: null,
}
/** Prefixes that do not change what a name means. `media:title` is that of a picture. */
const PREFIXES: ReadonlySet<string> = new Set('dc dcterms content atom rss'.split(' '))
/** Which element is the text, the fullest first; a description beside one of the others is the lead. */
const TEXTS: readonly ((name: string) => boolean)[] = [
  (name) => name === 'encoded',
  (name) => name === 'content',
  (name) => findHeaderKey(name) === 'body',
  (name) => name === 'description',
  (name) => name === 'summary',
]
/** A text with more elements is no feed, or a trap. */
const MOST_ELEMENTS = 100
/** Atom's links to the feed itself and to what is enclosed are no address of the article. */
const ELSEWHERE = /\srel\s*=\s*["']?(?!alternate)[a-z]/i
const NAME_INSIDE = /<(?:[a-z]+:)?name>([^<>]*)</i

/** What stands above the first item is the head of the feed, unless it is no markup. */
export const feedItem: RawShape = {
  findStarts: findItems,
  isFrame: (above) => above.startsWith('<') || isSeparator(above),
  readOpening,
}

/** Where the items of a feed begin; none where the text is no feed. */
function findItems(text: string): readonly number[] {
  return text.includes('<') ? startsOf(OPENING, text) : []
}

interface Element {
  /** With a prefix only where Pressmark does not know that. */
  readonly name: string
  readonly attributes: string
  readonly start: number
  readonly at: number
  readonly contentEnd: number
  readonly end: number
}

/** Null unless an item begins in the record. What stands above it is the head of the feed. */
function readItem(text: string, record: Stretch): FeedItem | null {
  OPENING.lastIndex = record.start
  const opening = OPENING.exec(text)
  if (!opening || opening.index >= record.end) return null
  const begin = opening.index + opening[0].length
  const head = { start: record.start, end: begin }
  const { elements, frames, loose } = scanElements(text, { start: begin, end: record.end })
  const body = findBody(text, elements)
  const fields = elements.filter((element) => element !== body).map((each) => readField(text, each))
  const tags = body ? [stretch(body.start, body.at), stretch(body.contentEnd, body.end)] : []
  const own = body ? [stretch(body.at, body.contentEnd)] : []
  return {
    fields: gatherLists(fields),
    bodies: [...own, ...loose],
    frames: [head, ...frames, ...tags].flatMap((each) => trimStretch(text, each)),
  }
}

interface Scanned {
  readonly elements: readonly Element[]
  readonly frames: readonly Stretch[]
  readonly loose: readonly Stretch[]
}

/** Behind the end of the item there are no elements of it. */
function scanElements(text: string, { start, end }: Stretch): Scanned {
  const elements: Element[] = []
  const frames: Stretch[] = []
  const loose: Stretch[] = []
  let offset = start
  let isOver = false
  for (let tag = tagFrom(text, offset, end); tag; tag = tagFrom(text, offset, end)) {
    loose.push(...trimStretch(text, stretch(offset, tag.index)))
    const isItem = !isOver && elements.length < MOST_ELEMENTS
    const element = isItem ? readElement(text, tag, end) : null
    if (element) elements.push(element)
    else frames.push(stretch(tag.index, tag.index + tag[0].length))
    isOver ||= /^<\/(?:item|entry)/i.test(tag[0])
    offset = element?.end ?? tag.index + tag[0].length
  }
  loose.push(...trimStretch(text, stretch(offset, end)))
  return { elements, frames, loose }
}

function tagFrom(text: string, offset: number, end: number): RegExpExecArray | null {
  TAG.lastIndex = offset
  const tag = TAG.exec(text)
  return tag && tag.index + tag[0].length <= end ? tag : null
}

/** Null for a closing tag and for one that only holds others. An element that nothing closes ends with its line. */
function readElement(text: string, tag: RegExpExecArray, end: number): Element | null {
  const { mark, prefix = '', name: local = '', attributes = '' } = tag.groups ?? {}
  if (mark !== '' || FRAMES.has(local.toLowerCase())) return null
  const isForeign = prefix !== '' && !PREFIXES.has(prefix.toLowerCase())
  const name = isForeign ? `${prefix}:${local}` : local
  const start = tag.index
  const at = start + tag[0].length
  const element = { name, attributes, start, at }
  if (attributes.endsWith('/')) return { ...element, contentEnd: at, end: at }
  const anyPrefix = isForeign ? '' : '(?:[a-z][\\w.-]*:)?'
  const closing = new RegExp(`</${anyPrefix}${name.replaceAll('.', '\\.')}\\s*>`, 'gi')
  closing.lastIndex = at
  const close = closing.exec(text.slice(0, end))
  if (close) return { ...element, contentEnd: close.index, end: close.index + close[0].length }
  const lineEnd = endOfLine(text, at, end)
  return { ...element, contentEnd: lineEnd, end: lineEnd }
}

function findBody(text: string, elements: readonly Element[]): Element | null {
  for (const isText of TEXTS) {
    const found = elements.find(
      (each) =>
        isText(each.name.toLowerCase()) && text.slice(each.at, each.contentEnd).trim() !== '',
    )
    if (found) return found
  }
  return null
}

function readField(text: string, element: Element): BlockField {
  const { name: key, attributes, start, at, contentEnd, end } = element
  const content = text.slice(at, contentEnd)
  const value = singleBlanks(NAME_INSIDE.exec(content)?.[1] ?? content).trim()
  const given = value === '' ? attributeOf(attributes) : value
  if (ELSEWHERE.test(attributes)) return { key, name: null, values: [], start, at, end }
  return { key, name: nameInFeed(key), values: given === '' ? [] : [given], start, at, end }
}

/** A feed has no envelope: `references` and `priority` are words like any other. */
function nameInFeed(key: string): BlockField['name'] {
  if (key.includes(':')) return null
  const known = FEED_NAMES[plainKey(key)]
  const name = known === undefined ? nameOfKey(key) : known
  if (name === 'envelope') return null
  return name === 'body' ? 'lead' : name
}

/** `<category term="sport"/>`, `<link href="…"/>`, `<enclosure url="…"/>` */
function attributeOf(attributes: string): string {
  return /\s(?:term|href|url)\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1]?.trim() ?? ''
}

/** Categories and authors come one by one: the first holds them all. */
function gatherLists(fields: readonly BlockField[]): readonly BlockField[] {
  return fields.map((field, index) => {
    if (field.name !== 'topics' && field.name !== 'authors') return field
    const same = fields.filter(({ name }) => name === field.name)
    const isFirst = fields.findIndex(({ name }) => name === field.name) === index
    return { ...field, values: isFirst ? same.flatMap(({ values }) => values) : [] }
  })
}

function stretch(start: number, end: number): Stretch {
  return { start, end }
}

function readOpening(text: string, record: Stretch, context: ParseContext): Opening | null {
  if (text.charAt(beginningOf(text, record)) !== '<') return null
  const item = readItem(text, record)
  if (!item) return null
  const frames = item.frames.map((each) => frameAt(each, 'feed'))
  const [first = { start: record.end, end: record.end }, ...others] = item.bodies
  return openingOf(readBlock(item.fields, context, 'feed-item'), frames, [first, ...others])
}
