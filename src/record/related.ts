/** What articles have to do with each other, by how one names another. */
import type { PublicationDate } from './date.js'
import type { LanguageTag, PageUrl, SourcePath } from './strings.js'

/** Another article, as a list of related ones names it. */
export interface Kin {
  readonly url: PageUrl
  readonly label: string
  readonly date: PublicationDate
  readonly language: LanguageTag
}

/** Articles that have to do with one. What is later than it is told of as long as there are few. */
export interface Kinship {
  /** The same text, published once more: earlier ones, then later ones. */
  readonly copies: readonly Kin[]
  /** Earlier articles of the same matter, the nearest in words first. */
  readonly related: readonly Kin[]
  /** The first later articles that have this one among their related ones. */
  readonly later: readonly Kin[]
}

/** An article as others name it, and its file. */
export interface KinLine {
  readonly kin: Kin
  readonly file: SourcePath
}

/** What came before an article. */
export interface Forebears {
  readonly copies: readonly Kin[]
  readonly related: readonly Kin[]
}

/** An article that came after one: after the one with this number on its sheet, from 0. */
export interface Descendant {
  readonly of: number
  readonly isCopy: boolean
  readonly kin: Kin
}
