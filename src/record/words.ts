/** The text of an article as words, read once for all who look at its words. */

/** Where a word stands. */
export type WordPlace = 'headline' | 'lead' | 'body'

/** What stands before a word: blanks; a mark such as a comma, a bracket or a quote; the end of a sentence or paragraph. */
export const BLANK = 0
export const MARK = 1
export const STOP = 2

export interface Words {
  /** The words as printed, in order: headline, lead, body. Hyphens and apostrophes within a word belong to it. */
  readonly printed: readonly string[]
  /** The same in lower case. */
  readonly lower: readonly string[]
  /** The number of each in the book of words, -1 for those that are not in it. */
  readonly ids: readonly number[]
  /** The edition of the book: numbers of another one mean other words. */
  readonly edition: number
  /** What precedes each word: `BLANK`, `MARK` or `STOP`. Headline, lead and body begin with `STOP`. */
  readonly before: readonly number[]
  /** Index of the first word of the lead, and of what follows it. */
  readonly leadAt: number
  readonly bodyAt: number
}

/** Plain text. `body` is what follows the lead, its paragraphs parted by line feeds. */
export interface PlainText {
  readonly headline: string
  readonly lead: string
  readonly body: string
}
