/** A page of the archive's own, such as one about its collection: where it lies, and where a link leads to it. */
import type { OwnPageView } from './page.js'
import type { PageUrl } from './strings.js'

export const PAGE_PLACES = ['menu', 'footer', 'none'] as const

export interface OwnPage {
  readonly url: PageUrl
  /** Which list of links names it. */
  readonly place: (typeof PAGE_PLACES)[number]
  readonly view: OwnPageView
}
