/** What a reader of a vocabulary found in one record, and how it says it. */
import { type HeaderField, manyTexts, oneText } from '../../article/fields/header-field.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { childrenOf, textOf, type XmlElement } from './element.js'
import { plainWords } from './clean-html.js'

/** Offsets are in the text of the file. */
export interface XmlReading {
  readonly kind: 'article'
  readonly start: number
  readonly end: number
  /** Under keys that an article has. */
  readonly fields: readonly HeaderField[]
  /** What is kept beside the article: page, section, copyright. */
  readonly facts: readonly HeaderField[]
  readonly body: XmlBody
  /** What holds the record back. */
  readonly held: HeaderField | null
  /** Comments of readers, as many as the source shows. */
  readonly comments: number | null
  readonly remarks: readonly PlacedRemark[]
  /** The picture it opens with, as another element of the file calls it. */
  readonly pictureId?: string
}

/** `markup` says whether a text is HTML where nothing else tells. */
export interface XmlBody {
  readonly text: string
  readonly kind: 'html' | 'plain' | 'either' | 'wordpress'
  readonly start: number
}

/** A record that is no article: `attachment`, `comment`. */
export interface LeftOut {
  readonly kind: 'left-out'
  readonly what: string
  readonly start: number
  /** Readers' own words are counted apart. */
  readonly isComment?: boolean
  /** The address of a picture that articles name by an id. */
  readonly picture?: { readonly id: string; readonly address: string }
}

export type XmlRecord = XmlReading | LeftOut

export const NO_BODY: XmlBody = { text: '', kind: 'plain', start: 0 }

/** No field where there is no value. */
export function field(key: string, value: string, at: XmlElement | number): readonly HeaderField[] {
  const text = value.trim()
  const offset = typeof at === 'number' ? at : at.start
  return text === '' ? [] : [{ key, offset, ...oneText(text) }]
}

/** A list, without what is empty. */
export function listField(
  key: string,
  values: readonly string[],
  at: XmlElement | number | undefined,
): readonly HeaderField[] {
  const items = values.map((value) => value.trim()).filter((value) => value !== '')
  const offset = typeof at === 'number' ? at : (at?.start ?? 0)
  return items.length === 0 ? [] : [{ key, offset, ...manyTexts(items) }]
}

/** The words of an element, without markup. */
export function wordsField(key: string, element: XmlElement | undefined): readonly HeaderField[] {
  return element ? field(key, plainWords(textOf(element)), element) : []
}

/** All elements of a name as one list. */
export function wordsOfAll(
  key: string,
  parent: XmlElement,
  ...names: readonly string[]
): readonly HeaderField[] {
  const elements = childrenOf(parent, ...names)
  return listField(
    key,
    elements.map((each) => plainWords(textOf(each))),
    elements[0],
  )
}

/** Elements that a reader did not ask for, kept beside the article as far as they say something in few words. */
export function otherFacts(
  record: XmlElement,
  known: (name: string) => boolean,
): readonly HeaderField[] {
  const facts: HeaderField[] = []
  for (const child of record.children) {
    if (typeof child === 'string' || known(child.name)) continue
    const words = plainWords(textOf(child))
    if (words !== '' && words.length <= LONGEST_FACT) facts.push(...field(child.name, words, child))
    if (facts.length >= MOST_FACTS) break
  }
  return facts
}

/** Those that say more than a fact does. */
export function remarkLong(
  record: XmlElement,
  known: (name: string) => boolean,
): readonly PlacedRemark[] {
  const long = record.children.filter(
    (child) =>
      typeof child !== 'string' && !known(child.name) && textOf(child).length > LONGEST_FACT,
  )
  const names = long.map((child) => (typeof child === 'string' ? '' : child.name.slice(0, 60)))
  return names.length === 0 ? [] : [remarkAt(record.start, 'values-left-out', names.join(', '))]
}

/** Text that stands in no part of an article; only how the first of it begins is told. */
export function remarkLoose(words: string, offset: number, count: number): PlacedRemark {
  const shown = words.replace(/\s+/g, ' ').slice(0, SHOWN).toWellFormed()
  return remarkAt(offset, 'loose-text', shown, String(count))
}

const SHOWN = 60
const MOST_FACTS = 30
const LONGEST_FACT = 500
