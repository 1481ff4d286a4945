/** Related articles, as one names another. */
import type { PublicationDate } from './date.js'
import type { LanguageTag, PageUrl, SourcePath } from './strings.js'

/** Another article, as a list of related ones names it. */
export interface RelatedArticle {
  readonly url: PageUrl
  readonly label: string
  readonly date: PublicationDate
  readonly language: LanguageTag
}

/** The articles related to one. Later ones are listed as long as there are few. */
export interface RelatedArticles {
  /** The same text, published once more: earlier ones, then later ones. */
  readonly copies: readonly RelatedArticle[]
  /** Earlier articles on the same matter, the most similar first. */
  readonly related: readonly RelatedArticle[]
  /** The first later articles that have this one among their related ones. */
  readonly later: readonly RelatedArticle[]
}

/** Some words of a text, or of one that it is a copy of. */
export interface ComparedWords {
  readonly kind: 'both' | 'own' | 'other'
  readonly words: string
}

/** What differs between an article and an earlier one of which it is a copy. */
export interface Comparison {
  readonly other: RelatedArticle
  /** In the order of the text: words that differ, with some that stand around them. */
  readonly passages: readonly (readonly ComparedWords[])[]
  /** Whether there are more. */
  readonly hasMore: boolean
}

/** An article as others name it, and its file. */
export interface RelatedLine {
  readonly article: RelatedArticle
  readonly file: SourcePath
}

/** What came before an article. */
export interface EarlierArticles {
  readonly copies: readonly RelatedArticle[]
  readonly related: readonly RelatedArticle[]
}

/** An article that came after one: after the one with this number on its sheet, from 0. */
export interface LaterArticle {
  readonly of: number
  readonly isCopy: boolean
  readonly article: RelatedArticle
}
