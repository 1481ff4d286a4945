/** What stands on a page around an article, in one language. */

/** Lower case, as patterns: a blank stands for any, and `…` for the rest of the line. */
export interface Furniture {
  /** Whole lines that no article has: buttons, menus, cookies, offers. */
  readonly lines: readonly string[]
  /** Words of menus and of nothing else: a line of them is no line of an article. */
  readonly menu: readonly string[]
  /** Over lists of other articles, which end with the page. */
  readonly lists: readonly string[]
  /** Before the headline of one other article, on its line or below. */
  readonly pointers: readonly string[]
  /** Over a text of any kind: a press release, a video. They are no headline. */
  readonly labels: readonly string[]
  /** Over a note to editors, alone or before a colon: what follows is not for readers. */
  readonly editors: readonly string[]
  /** Before a headline, on its line: what kind of text follows. */
  readonly kickers: readonly string[]
  /** The same: who may read it. */
  readonly readers: readonly string[]
  /** Days that only the page's own day explains: `vandaag`, `3 uur geleden`. */
  readonly relativeDays: readonly string[]
  /** Sentences of error pages, walls of cookies and of robots. */
  readonly walls: readonly string[]
}
