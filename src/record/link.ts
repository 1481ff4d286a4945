/** Links to pages, as other pages show them: plain data. */
import type { LanguageTag, PageUrl } from './strings.js'

export interface Link {
  readonly url: PageUrl
  readonly label: string
}

/** A link to an article: its headline, and the language that it is in. */
export interface HeadlineLink extends Link {
  readonly language: LanguageTag
}

/** A span of time that has a page, with the number of its articles. */
export interface Counted<Key extends string> {
  readonly key: Key
  readonly url: PageUrl
  readonly count: number
}

/**
 * The way back and forth between pages of one kind; null at either end.
 * Between periods the label is the key of the period (`2020-04-17`), which the template writes out.
 */
export interface Neighbours<To extends Link = Link> {
  readonly previous: To | null
  readonly next: To | null
}

export interface GroupLink extends Link {
  readonly count: number
}

/** A topic, place or person as an article's page names it; it may have too few articles for pages of its own. */
export interface Mention {
  readonly label: string
  readonly url: PageUrl | null
}

export interface CountedMention extends Mention {
  readonly count: number
}

/** A file beside an article's page that is made of the same article. */
export interface ArticleFile {
  readonly url: PageUrl
  /** What the page of the article calls it: the same in all languages. */
  readonly label: string
  readonly mediaType: string
}

/** A page above the page that is shown. The name of a topic or its like may run the other way than the words of the interface. */
export interface Step extends Link {
  readonly isName?: true
}
