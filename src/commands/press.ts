/** Where and with what pages are printed. */
import type { OutputPath } from '../record/names.js'
import type { Site } from '../record/site.js'

/** Plain data, so that it can cross to another thread. */
export interface Press {
  readonly site: Site
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  readonly store: string
  /** The output folder, and that of the records of what is in it. */
  readonly output: string
  readonly records: string
  /** Of settings, templates and code: what was printed with others is printed again. */
  readonly edition: string
  /** The page of which somebody wants to know why it was printed, or was not, as its file may be called. */
  readonly why: readonly OutputPath[]
}
