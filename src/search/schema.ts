/** What the index consists of: the catalogue, and the files of a shard. Both sides, writing and reading, go by it. */
import { FIELDS, type Facet, type Field } from './query.js'

/** The folder of the index below the root of the site, and the file in it that lists the shards. */
export const SEARCH_FOLDER = 'search'
export const CATALOGUE = 'catalogue'
/** How files of the index end: scripts, because a page that was opened from a disk may load nothing else. */
export const ENDING = '.js'
/** The function that they call with their name and their bytes, packed (deflate) and as letters (base64). */
export const RECEIVER = 'pressmarkFile'

/** Change this with the form of anything below. */
export const FORM = 4

export interface Catalogue {
  readonly form: number
  /** Newest first, the undated last. */
  readonly shards: readonly ShardRow[]
}

/** What is known of a shard before any of its files is loaded. */
export interface ShardRow {
  /** Its folder: `2019-03-4c1b…`, which has the digest of its files. */
  readonly folder: string
  readonly articles: number
  /** Words in all of them. */
  readonly words: number
  /** The languages of its articles whose words have forms: a bit for each, as `languageBit` gives it. */
  readonly languages: number
  /** Articles of each month, year (month unknown) or `undated`, newest first: they are numbered in this order, from 0. */
  readonly counts: readonly (readonly [bucket: string, count: number])[]
  /** The first and the last date in it, to the day or as far as they are known; null for the undated. */
  readonly firstDate: string | null
  readonly lastDate: string | null
  /** The first word of each file of words, in order. */
  readonly firstWords: readonly string[]
}

/** Files of words: see `build/write-words.ts`. Their size is that before packing, in bytes. */
export const WORDS_SIZE = 8192
/** Files of hits and of places in the text, of which each is a long stream: see `pieces.ts`. */
export const PIECE = 8192
/** Words of which all is shorter than this, in bytes, have it beside them; that of others is in the two streams. */
export const INLINE = 48
/** The bits of all languages whose words have forms (`stemmers.ts`) are below this: a group of forms has them beside its size. */
export const FORM_LANGUAGES = 32
/** Articles in a file of rows: their texts are in it, and a page of results may need as many files as it has hits. */
export const ROWS = 16

/** Names of the files of a shard: some are numbered. */
export const FILES = {
  words: 'w',
  hits: 'h',
  places: 'p',
  rows: 'r',
  /** For each article a byte: its day in the month, 0 where it is not known; then for each its length; then its language, as a bit. */
  articles: 'articles',
  facets: 'facets',
} as const

/** What is listed of an article: `Hit` without what depends on the query. Empty texts where there is none. */
export type Row = readonly [
  url: string,
  headline: string,
  lead: string,
  date: string,
  source: string,
  lang: string,
  /** What comes in the text after the lead as it is shown, a block a line: sentences are shown of it. */
  text: string,
]
/** The most characters of that: it is half of what the index takes. Words further on are found, and the hit says that they are in the text. */
export const LONGEST_TEXT = 500

/** How an article has a word: once in the body; more often in the body; once in some fields; more often in some. */
export const IN_BODY = 0
export const OFTEN_IN_BODY = 1
export const ONCE_EACH = 2
export const OFTEN_EACH = 3

export const BODY: number = FIELDS.indexOf('body')

export function fieldNumber(field: Field): number {
  return FIELDS.indexOf(field)
}

/** The length of an article, in words, as one of a few numbers; `lengthOf` gives it back, roughly. */
export function lengthClass(words: number): number {
  return Math.round(STEPS * Math.log2(words + 1))
}

export function lengthOf(step: number): number {
  return 2 ** (step / STEPS) - 1
}

const STEPS = 2

/** The names of one facet, by number; an article refers to them. */
export type FacetNames = readonly (readonly [value: string, label: string])[]
export type FacetBook = Readonly<Record<Facet, FacetNames>>
