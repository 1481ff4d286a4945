/** XML of no known vocabulary → the elements that look like articles, read by the names of what they hold. */
import type { HeaderField } from '../../article/fields/header-field.js'
import { isCommentKey } from '../../article/fields/comment-keys.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { plainMoment } from './feed-dates.js'
import {
  hasText,
  childOf,
  elementsIn,
  hasElements,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { plainWords } from './clean-html.js'
import { escapeText, htmlIn, htmlOf } from './html-of.js'
import { field, listField, type XmlBody, type XmlReading } from './reading.js'
import { readXml } from './read-xml.js'
import type { RecordReader } from './record-reader.js'
import { isBody, isLeaf, isParagraph, keyOf, keyOfAttribute, nameOfKey } from './unknown-keys.js'

/** So much of a file shows what its records are. */
const SAMPLE = 300_000

/** The name of the elements of `text` that hold a headline and a text, or a date and a lead; null where there are none. */
export function findRecordName(text: string): string | null {
  const { reader } = readXml(text.slice(0, SAMPLE), () => new WholeReader())
  const counts = new Map<string, number>()
  for (const root of reader.roots) countCandidates(root, counts)
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

class WholeReader implements RecordReader {
  readonly roots: XmlElement[] = []

  readonly begin = ({ name }: { readonly name: string }): ReturnType<RecordReader['begin']> => ({
    records: new Set([name]),
    leaves: new Set(),
  })

  readonly take = (root: XmlElement): void => {
    this.roots.push(root)
  }
}

interface Traits {
  readonly headline: boolean
  readonly body: boolean
  readonly date: boolean
  readonly lead: boolean
  /** An element within is an article already. */
  readonly isFound: boolean
}

function countCandidates(element: XmlElement, counts: Map<string, number>): Traits {
  if (isBody(element) || isParagraph(element))
    return { headline: false, body: true, date: false, lead: false, isFound: false }
  const inner = elementsIn(element).map((each) => countCandidates(each, counts))
  const names = new Set([
    ...(isLeaf(element) && hasText(element) ? [nameOfKey(keyOf(element))] : []),
    ...Array.from(element.attributes.keys(), (name) => nameOfKey(keyOfAttribute(name))),
  ])
  const has = (trait: keyof Traits): boolean => inner.some((each) => each[trait])
  const traits = {
    headline: names.has('headline') || has('headline'),
    body: has('body'),
    date: names.has('date') || has('date'),
    lead: names.has('lead') || has('lead'),
  }
  const isNew = !has('isFound') && traits.headline && (traits.body || (traits.date && traits.lead))
  if (isNew) counts.set(element.name, (counts.get(element.name) ?? 0) + 1)
  return { ...traits, isFound: isNew || has('isFound') }
}

export function readUnknown(record: XmlElement): readonly XmlReading[] {
  const own = withoutComments(record)
  const found = gatherLeaves(own.record)
  const body = bodyOf(own.record)
  const { start, end } = record
  const fields = [...found.values()].map(({ key, values, offset }) => fieldOf(key, values, offset))
  return [
    {
      kind: 'article',
      start,
      end,
      fields: fields.flatMap((each) => each.own),
      facts: fields.flatMap((each) => each.others),
      body,
      held: null,
      comments: null,
      remarks: own.remarks,
    },
  ]
}

interface OwnPart {
  readonly record: XmlElement
  readonly remarks: readonly PlacedRemark[]
}

/** What readers said, wherever it stands in the record. A number of comments is none. */
function withoutComments(record: XmlElement): OwnPart {
  const found: XmlElement[] = []
  const keep = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child): readonly XmlElement['children'][number][] => {
      if (typeof child === 'string') return [child]
      if (!isCommentKey(child.name) || /^\d{0,9}$/.test(textOf(child).trim())) return [keep(child)]
      found.push(child)
      return []
    }),
  })
  const own = keep(record)
  const [first] = found
  if (!first) return { record, remarks: [] }
  const count = found.reduce((sum, each) => sum + Math.max(1, elementsIn(each).length), 0)
  return { record: own, remarks: [remarkAt(first.start, 'comments-left-out', String(count))] }
}

/** Attributes that only say what an element is called. */
const TECHNICAL = /^xmlns|^xsi:|^(?:name|property|itemprop|key|type)$/

interface Leaf {
  readonly key: string
  readonly values: string[]
  readonly offset: number
}

/** Of a map in which `title` is that of the paper, and names have parts. */
const PAPERS = /^(?:publication|journal|source|newspaper|series|magazine)$/
const PEOPLE = /^(?:author|contributor|creator|writer|journalist|auteur|autor|verfasser|autore)$/

function gatherLeaves(record: XmlElement): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const add = (key: string, value: string, offset: number): void => {
    const words =
      nameOfKey(key) === 'date' || nameOfKey(key) === 'updated' ? plainMoment(value) : value
    if (words === '') return
    const leaf = leaves.get(plainKey(key))
    if (leaf) leaf.values.push(words)
    else leaves.set(plainKey(key), { key, values: [words], offset })
  }
  const visit = (element: XmlElement, parent: string): void => {
    if (element !== record && (isBody(element) || isParagraph(element))) return
    const key = element === record ? '' : keyOf(element)
    if (PEOPLE.test(element.name)) return add('author', nameOfPerson(element), element.start)
    if (element === record || !isLeaf(element) || textOf(element) === '')
      for (const [name, value] of element.attributes)
        if (!(key === '' ? /^xmlns|^xsi:/ : TECHNICAL).test(name))
          add(valueKey(element, key, name), value.trim(), element.start)
    if (element !== record && isLeaf(element)) {
      const isPaper = PAPERS.test(parent) && nameOfKey(key) === 'headline'
      add(isPaper ? 'source' : key, plainWords(textOf(element)), element.start)
    } else for (const each of elementsIn(element)) visit(each, element.name)
  }
  visit(record, '')
  return leaves
}

/** `<date value="2009-05-12"/>`, `<meta name="author" content="…"/>`; of a record itself, what the attribute is called. */
function valueKey(element: XmlElement, key: string, name: string): string {
  if (key === '') return keyOfAttribute(name)
  return /^(?:value|content|when|iso|norm|date|text)$/.test(name) && textOf(element) === ''
    ? key
    : `${key} ${name}`
}

function nameOfPerson(person: XmlElement): string {
  if (isLeaf(person)) return plainWords(textOf(person))
  const whole = childOf(
    person,
    'originalform',
    'name',
    'fullname',
    'displayname',
    'display_name',
    'naam',
    'nom',
    'nombre',
    'nome',
  )
  if (whole) return plainWords(textOf(whole))
  const parts = [
    childOf(person, 'firstname', 'first', 'forename', 'given'),
    childOf(person, 'lastname', 'last', 'surname', 'family'),
  ]
  return parts.map(textOf).join(' ').trim()
}

interface FieldParts {
  readonly own: readonly HeaderField[]
  readonly others: readonly HeaderField[]
}

/** What an article has once is read once; the rest is kept. */
function fieldOf(key: string, values: readonly string[], offset: number): FieldParts {
  const name = nameOfKey(key)
  if (name === 'topics' || name === 'authors' || name === 'sources')
    return { own: listField(key, values, offset), others: [] }
  const [first = '', ...rest] = values
  return {
    own: field(key, name === 'language' ? shortTag(first) : first.slice(0, LONGEST), offset),
    others: listField(
      key,
      rest.slice(0, MOST).map((each) => each.slice(0, LONGEST)),
      offset,
    ),
  }
}

/** The tags of libraries for languages that most archives name by two letters. */
const LONG_TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  dut: 'nl',
  nld: 'nl',
  fre: 'fr',
  fra: 'fr',
  ger: 'de',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
}

function shortTag(tag: string): string {
  const plain = tag.toLowerCase()
  return Object.hasOwn(LONG_TAGS, plain) ? (LONG_TAGS[plain] ?? tag) : tag
}

const LONGEST = 5000
const MOST = 20

/** All elements of text, the outermost ones, in their order. */
function bodyOf(record: XmlElement): XmlBody {
  const bodies: XmlElement[] = []
  const paragraphs: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    for (const each of elementsIn(element)) {
      if (isBody(each)) bodies.push(each)
      else if (isParagraph(each)) paragraphs.push(each)
      else visit(each)
    }
  }
  if (isBody(record)) bodies.push(record)
  else visit(record)
  const [first] = [...bodies, ...paragraphs]
  const [only] = bodies
  if (!first) return { text: '', kind: 'plain', start: record.start }
  if (only && bodies.length === 1 && paragraphs.length === 0 && !hasElements(only))
    return { text: rawTextOf(only), kind: 'either', start: only.start }
  const parts = [...bodies, ...paragraphs].map((each) =>
    hasElements(each) || isParagraph(each)
      ? htmlInBlock(each)
      : `<div>${escapeOrKeep(rawTextOf(each))}</div>`,
  )
  return { text: parts.join('\n'), kind: 'html', start: first.start }
}

function htmlInBlock(element: XmlElement): string {
  return isParagraph(element) ? htmlOf(element) : `<div>${htmlIn(element)}</div>`
}

function escapeOrKeep(text: string): string {
  return /<\/?(?:p|br|div|b|i|em|strong|a)[\s/>]/i.test(text) ? text : escapeText(text)
}
