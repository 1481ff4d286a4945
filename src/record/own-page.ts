/** A page of the archive's own, such as one about its collection: where it lies, and where a link leads to it. */
import type { Position } from './diagnostic.js'
import type { OwnPageView } from './page.js'
import type { OutputPath, PageUrl, SourcePath } from './strings.js'

export const PAGE_PLACES = ['menu', 'footer', 'none'] as const

export interface OwnPage {
  readonly url: PageUrl
  /** Which list of links names it. */
  readonly place: (typeof PAGE_PLACES)[number]
  readonly view: OwnPageView
}

/** A link of such a page, or of the settings, to another page of the site, or to what should be one. */
export interface OwnLink extends Position {
  readonly file: SourcePath
  /** Where it leads; what is written there, if that says nothing. */
  readonly place: OutputPath
}
