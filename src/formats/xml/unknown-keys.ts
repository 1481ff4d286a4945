/** The name of an element of no known vocabulary → what it may be called in a header. */
import { findHeaderKey, plainKey } from '../../article/fields/header-keys.js'
import { rankKey } from '../../article/fields/keys.js'
import { hasText, attributeOf, hasElements, elementsIn, type XmlElement } from './element.js'

/** Names that archives give, and the key that each stands for. */
const ALIASES: Readonly<Record<string, string>> = {
  articletitle: 'title',
  hl: 'title',
  hl1: 'title',
  ti: 'title',
  hed: 'title',
  heading: 'title',
  numericpubdate: 'date',
  issuedate: 'date',
  dateissued: 'date',
  dc_date: 'date',
  publicationtitle: 'source',
  publication: 'source',
  publicationname: 'source',
  newspaper: 'source',
  journal: 'source',
  journaltitle: 'source',
  pubtitle: 'source',
  krant: 'source',
  dagblad: 'source',
  zeitung: 'source',
  journaliste: 'author',
  journalist: 'author',
  contributor: 'author',
  recordid: 'id',
  articleid: 'id',
  languagecode: 'language',
  urldocview: 'url',
  docurl: 'url',
  link: 'url',
  deck: 'lead',
  intro: 'lead',
  standfirst: 'lead',
  chapeau: 'lead',
  chapo: 'lead',
}
const BODIES =
  /^(?:body|text|content|fulltext|bodytext|articletext|articlebody|maintext|story|contentencoded|broodtekst|brood|corps|testo|cuerpo)$/
/** `<field name="title">`: the attribute is the name. */
const CELLS =
  /^(?:field|column|col|property|str|arr|date|int|value|data|meta|attribute|element|cell|param)$/
const PARAGRAPHS = /^(?:p|para|paragraph|alinea|absatz|paragraphe|parrafo|paragrafo)$/
const INLINE = /^(?:a|b|i|u|em|strong|span|br|sub|sup|font|small|q|cite|abbr|hi|emph)$/

/** In lower case, without a prefix. */
export function keyOf(element: XmlElement): string {
  const local = element.name.slice(element.name.indexOf(':') + 1)
  const named = CELLS.test(local) ? attributeOf(element, 'name', 'property', 'itemprop', 'key') : ''
  const key = named === '' ? local : named.slice(named.indexOf(':') + 1)
  return ALIASES[plainKey(key)] ?? key
}

/** What an attribute of a record is called. */
export function keyOfAttribute(name: string): string {
  const local = name.slice(name.indexOf(':') + 1)
  return ALIASES[plainKey(local)] ?? local
}

export function isBody(element: XmlElement): boolean {
  const key = plainKey(keyOf(element))
  const isNamed = BODIES.test(key) || findHeaderKey(key) === 'body'
  const hasParagraphs = elementsIn(element).some(isParagraph)
  // An element called article is a text, or holds all of it with its head.
  const inner = elementsIn(element)
  const deeper = BODIES.test(key) ? [] : inner.flatMap(elementsIn)
  const holdsFields = [...inner, ...deeper].some((each) => isLeaf(each) && isHeadline(each))
  return (isNamed || hasParagraphs) && !holdsFields && hasText(element)
}

export function isParagraph({ name }: XmlElement): boolean {
  return PARAGRAPHS.test(name)
}

export function isHeadline(element: XmlElement): boolean {
  return nameOfKey(keyOf(element)) === 'headline' && hasText(element)
}

export function nameOfKey(key: string): string | null {
  return rankKey(key)?.name ?? null
}

/** Text, maybe with a few words in italics. */
export function isLeaf(element: XmlElement): boolean {
  return !hasElements(element) || elementsIn(element).every(({ name }) => INLINE.test(name))
}
