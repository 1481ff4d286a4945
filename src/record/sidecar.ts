/** Files beside an article's page that are made from the same article, such as its plain text. */
import type { ArticleFile } from './link.js'
import type { OutputPath, PageUrl } from './strings.js'
import type { ArticlePlan, ArticleView, Page, PlannedPage, Unfilled } from './page.js'
import type { ArchiveSettings } from './settings.js'
import type { Site } from './site.js'

/** A row of `render/sidecar-formats.ts`. */
export interface SidecarFormat extends Omit<ArticleFile, 'url'> {
  /** What the address of the article ends in instead of `.html`: `.txt`. */
  readonly ending: `.${string}`
  readonly isWanted: (settings: ArchiveSettings) => boolean
  /** Whether an article has it; every article does where this is left out. */
  readonly isOf?: (plan: ArticlePlan) => boolean
  /** Text is written as UTF-8. */
  readonly make: (view: ArticleView, site: Site) => string | Uint8Array
}

export interface Sidecar {
  readonly kind: 'sidecar'
  /** It has a function, so a sidecar is made in the thread that planned it. */
  readonly format: SidecarFormat
  readonly url: PageUrl
  readonly output: OutputPath
  readonly view: ArticleView
}
export type PlannedSidecar = Unfilled<Sidecar>

/** What becomes a file of the site, and is made anew when what it shows has changed. */
export type Printable = Page | Sidecar
export type PlannedPrintable = PlannedPage | PlannedSidecar
