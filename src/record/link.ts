/** Links to pages, as other pages show them: plain data. */
import type { PageUrl } from './strings.js'

export interface Link {
  readonly url: PageUrl
  readonly label: string
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
export interface Neighbours {
  readonly previous: Link | null
  readonly next: Link | null
}

export interface GroupLink extends Link {
  readonly count: number
}

/** A topic, place or person as an article's page names it; it may have too few articles for pages of its own. */
export interface Mention {
  readonly label: string
  readonly url: PageUrl | null
}
