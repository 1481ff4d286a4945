/** An object of JSON → the fields of a row, wherever systems put them. */
import {
  manyTexts,
  NO_PARTS,
  oneText,
  type HeaderValue,
} from '../../article/fields/header-field.js'
import { rankColumn } from '../rows/column-names.js'
import { areArticle, namesOf } from '../rows/row-manuscript.js'
import type { RowField } from '../rows/row.js'
import { isScalar, namesOfValue, plainValue, writersOf } from './plain-value.js'
import { isList, isObject, type JsonObject, type JsonValue } from './read-value.js'
import { paragraphsOf } from './rich-text.js'
import { withNamesOfNumbers } from './wordpress-names.js'

/** What systems put the fields of an entry into; the second kind only where nothing stands beside it. */
const WRAPS: ReadonlySet<string> = new Set([
  'fields',
  'attributes',
  '_source',
  'node',
  '_embedded',
  'credits',
])
const LOOSE_WRAPS: ReadonlySet<string> = new Set([
  'article',
  'post',
  'document',
  'doc',
  'data',
  'item',
  'entry',
  'story',
  'record',
  'news',
  'page',
  'metadata',
  'meta',
  'noticia',
  'artículo',
  'articulo',
  'artikel',
  'bericht',
  'beitrag',
  'notizia',
])
const DEEPEST = 3
const LONGEST = 2000
const HTML_KEY = /html|rendered/i

export interface Entry {
  readonly key: string
  readonly value: JsonValue
  /** The key of the record itself that it lies below. */
  readonly root: string
}

/** Keys and values as they are meant; an outer key overrides an inner one of the same name. */
export function entriesOf(object: JsonObject): readonly Entry[] {
  const flat = flatten(withNamesOfNumbers(object), null, 0).map((entry) =>
    nameOfPaper(entry, object),
  )
  const outer = namesOf(flat.flatMap(({ key, value }) => (isNothing(value) ? [] : [key])))
  if (areArticle(outer)) return flat
  const inner = flat.flatMap(({ key, value, root }) =>
    LOOSE_WRAPS.has(key.toLowerCase()) && isObject(value) ? flatten(value, root, 1) : [],
  )
  const whole = [
    ...inner,
    ...flat.filter(({ key, value }) => !(LOOSE_WRAPS.has(key.toLowerCase()) && isObject(value))),
  ]
  return inner.length > 0 && areArticle(namesOf(whole.map(({ key }) => key))) ? whole : flat
}

/** Libraries of old newspapers call the paper the title: a record of the title then says which, and which page. */
function nameOfPaper(entry: Entry, object: JsonObject): Entry {
  if (entry.key !== 'title') return entry
  const isOfTrove = isObject(entry.value) && typeof object['heading'] === 'string'
  const isPage = typeof object['lccn'] === 'string'
  const name = plainValue(entry.value)
  if (!(isOfTrove || isPage) || typeof name !== 'string') return entry
  return { ...entry, key: 'newspapertitle', value: name.replace(EXTENT, '').trim() }
}

/** `(Vic. : 1880 - 1957)`, `[volume]` */
const EXTENT =
  /\s*(?:\([^()]{0,60}\d{4}[^()]{0,20}\)|\[(?:volume|microfilm reel|online resource)\]\.?)\s*$/i

function flatten(object: JsonObject, root: string | null, depth: number): readonly Entry[] {
  return Object.entries(object).flatMap(([key, value]): readonly Entry[] => {
    if (key === 'sys' && isObject(value) && ('id' in value || 'publishedAt' in value))
      return entriesOfSystem(value, root ?? key)
    const isWrap = WRAPS.has(key) && isObject(value) && depth < DEEPEST
    return isWrap ? flatten(value, root ?? key, depth + 1) : [{ key, value, root: root ?? key }]
  })
}

/** Contentful: an entry that has no version for readers is a draft, or was taken back. */
function entriesOfSystem(system: JsonObject, root: string): readonly Entry[] {
  const { id = null, publishedAt, publishedVersion, publishedCounter, version, archivedAt } = system
  const isKnown = version !== undefined || publishedCounter !== undefined || publishedAt === null
  const isPublic = Boolean(publishedAt) || Boolean(publishedVersion)
  const day = system['firstPublishedAt'] ?? publishedAt ?? null
  return [
    { key: 'id', value: id, root },
    ...(isPublic || !isKnown ? [] : [{ key: 'publishedAt', value: null, root }]),
    ...(isPublic && day !== null ? [{ key: 'publishedAt', value: day, root }] : []),
    ...(archivedAt ? [{ key: 'archivedAt', value: archivedAt, root }] : []),
  ]
}

function isNothing(value: JsonValue): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0)
}

/** `offsetOf` knows where a key of the record stands. */
export function fieldsOfObject(
  object: JsonObject,
  offsetOf: (key: string) => number,
): readonly RowField[] {
  return entriesOf(object).flatMap(({ key, value, root }) => {
    const offset = offsetOf(root)
    return [fieldOf(key, value, offset), kickerOf(key, value, offset)].filter(
      (field) => field !== null,
    )
  })
}

function fieldOf(key: string, value: JsonValue, offset: number): RowField | null {
  const name = rankColumn(key)?.name ?? null
  const isRendered = isObject(value) && typeof value['rendered'] === 'string'
  const plain = plainValue(value)
  // Strapi and Sanity: what has no day on which it was published never was.
  if (value === null && /^published_?at$/i.test(key)) return { key, offset, ...oneText('null') }
  if (plain === null || plain === '') return null
  if (name === 'body' && !isScalar(plain)) return treeOf(key, plain, offset)
  if (isScalar(plain)) {
    const isHtml = isRendered || HTML_KEY.test(key)
    return { key, offset, ...oneText(String(plain)), ...(isHtml ? { isHtml } : {}) }
  }
  if (name === 'image') return pictureOf(key, plain, offset)
  const names = name === null ? [] : namesOfValue(name === 'authors' ? writersOf(value) : value)
  if (names.length > 0) return { key, offset, ...manyTexts(names) }
  return { key, offset, ...nested(plain) }
}

/** The address of the first one. */
function pictureOf(key: string, value: JsonValue, offset: number): RowField | null {
  const first = isList(value) ? value[0] : value
  if (isScalar(first)) return { key, offset, ...oneText(String(first)) }
  const url = isObject(first) ? (first['url'] ?? first['src']) : undefined
  return isScalar(url) ? { key, offset, ...oneText(String(url)) } : null
}

function treeOf(key: string, value: JsonValue, offset: number): RowField | null {
  const paragraphs = paragraphsOf(value)
  if (paragraphs.length === 0) return null
  return { key, offset, ...oneText(paragraphs.join('\n\n')), paragraphs }
}

/** A list of texts is a list; anything deeper is shown to nobody. */
function nested(value: JsonValue): HeaderValue {
  if (isList(value) && value.every(isScalar)) return manyTexts(value.map(String))
  const items = isList(value) ? value.map((_, index) => String(index + 1)) : []
  const parts = isObject(value) ? partsOf(value) : NO_PARTS
  return { text: '…', items, isNested: true, parts }
}

function partsOf(object: JsonObject): HeaderValue['parts'] {
  return new Map(
    Object.entries(object).flatMap(([key, value]) =>
      isScalar(value) ? [[key.toLowerCase(), String(value).slice(0, LONGEST)] as const] : [],
    ),
  )
}

/** A headline may bring it along. */
function kickerOf(key: string, value: JsonValue, offset: number): RowField | null {
  if (!isObject(value) || rankColumn(key)?.name !== 'headline') return null
  const kicker = value['kicker']
  return typeof kicker === 'string' && kicker !== ''
    ? { key: 'kicker', offset, ...oneText(kicker) }
    : null
}
