/**
 * The short public summary of an article: all that a list, a feed or another article's page may see.
 * The load-bearing wall of the house: no body passes here.
 */
import type { PublicationDate, UpdateDate } from './date.js'
import type { LanguageTag, PageUrl, Sha256, Slug, SourcePath, TopicId } from './names.js'

/** Where an article's record lies in the body store of this build: one line of JSON. */
export interface BodyRef {
  readonly offset: number
  readonly length: number
}

/** An article on its way to the archive: everything but its URL, which depends on its neighbours. */
export interface Abstract {
  /** What the source calls itself. */
  readonly id: string | null
  /** Old addresses that should lead here, as the source gives them. */
  readonly aliases: readonly string[]
  readonly headline: string
  readonly kicker: string | null
  readonly date: PublicationDate
  readonly updated: UpdateDate | null
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly topics: readonly TopicId[]
  /** The lead, cut at a word to at most 240 characters. */
  readonly teaser: string
  readonly language: LanguageTag
  /** Words in headline and body. */
  readonly words: number
  readonly slug: Slug
  readonly file: SourcePath
  /** Counts from 1 within the file. */
  readonly record: number
  /** Of the record's own text. */
  readonly sha256: Sha256
  readonly body: BodyRef
}

/** An abstract that has its place in the archive. */
export interface Entry extends Abstract {
  readonly url: PageUrl
}
