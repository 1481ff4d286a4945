/**
 * The short public summary of an article: all that a list, a feed or another article's page may see.
 * The load-bearing wall: no body passes here, and nothing that changes with it.
 */
import type { FileRange } from './byte-range.js'
import type { PublicationDate, UpdateDate } from './date.js'
import type { RecordIdentity } from './ledger.js'
import type { LanguageTag, PageUrl, Slug, TopicId } from './strings.js'

export interface Entry {
  readonly url: PageUrl
  readonly headline: string
  readonly kicker: string | null
  readonly date: PublicationDate
  readonly updated: UpdateDate | null
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  /** The primary topic first. */
  readonly topics: readonly TopicId[]
  /** Ids of the gazetteer, in order of their first mention. */
  readonly places: readonly string[]
  /** Names; none where the archive has no people's pages. */
  readonly people: readonly string[]
  /** Names of the authority file. */
  readonly organisations: readonly string[]
  /** The lead, cut at a word to at most 240 characters. */
  readonly teaser: string
  readonly language: LanguageTag
}

/** As much as search engines show. */
const SHORT = 160

/** The teaser, cut at a word to at most `longest` characters. */
export function shortTeaser({ teaser }: Pick<Entry, 'teaser'>, longest = SHORT): string {
  if (teaser.length <= longest) return teaser
  const space = teaser.lastIndexOf(' ', longest - 2)
  return `${teaser.slice(0, space > 0 ? space : longest - 2).toWellFormed()} …`
}

/** Nothing else that a page shows has a teaser. */
export function isEntry(value: object): value is Entry {
  return 'teaser' in value
}

/** Files that are text, as they were written. */
export type SourceKind = 'txt' | 'md'

/** What else the archive knows of an article: its own page and the ledger see it, a list never does. */
export interface Shelfmark extends RecordIdentity {
  /** Old addresses that should lead here, as the source gives them. */
  readonly aliases: readonly string[]
  /** Words in headline and body. */
  readonly words: number
  /** Whether its file is published beside its page, and as what; absent where it is not. */
  readonly source?: SourceKind | undefined
  /** One line of JSON: the article's record. */
  readonly body: FileRange
}

/** An article on its way to the archive: its URL depends on its neighbours. */
export interface UnplacedHolding {
  readonly entry: Omit<Entry, 'url'>
  readonly slug: Slug
  readonly mark: Shelfmark
}

/** An article that has its place in the archive. */
export interface Holding {
  readonly entry: Entry
  readonly mark: Shelfmark
}
