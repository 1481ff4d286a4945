/** Where it lies what was found of the kinship of a sheet's articles: plain data. */
import type { FileRange, LineRange } from './byte-range.js'
import type { RuleCount } from './page.js'

/** Lines, and the file below the store that they lie in. */
export interface PlacedRun extends LineRange, FileRange {}

/** What is known of the kinship of the articles of a sheet. */
export interface SheetKinship {
  /** A line of `Forebears` for each article. */
  readonly own: PlacedRun
  /** Lines of `Descendant`, in order of time. */
  readonly later: readonly PlacedRun[]
}

/** What was found when the articles of a sheet were held against those before them. */
export interface RelatedSheet {
  readonly own: PlacedRun
  /** Lines of `Descendant` for each sheet that has articles with such. */
  readonly later: readonly (readonly [sheet: string, run: PlacedRun])[]
  readonly rules: readonly RuleCount[]
}
