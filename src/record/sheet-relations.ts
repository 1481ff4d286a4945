/** Where the lines about the related articles of a sheet are stored: plain data. */
import type { FileRange, LineRange } from './byte-range.js'
import type { RuleCount } from './page.js'

/** Lines, and the file below the store that they lie in. */
export interface PlacedLines extends LineRange, FileRange {}

/** What is stored about the related articles of a sheet. */
export interface SheetRelations {
  /** A line of `EarlierArticles` for each article. */
  readonly own: PlacedLines
  /** Lines of `LaterArticle`, in order of time. */
  readonly later: readonly PlacedLines[]
}

/** What was found when the articles of a sheet were held against those before them. */
export interface RelatedSheet {
  readonly own: PlacedLines
  /** Lines of `LaterArticle` for each sheet that has articles with such. */
  readonly later: readonly (readonly [sheet: string, lines: PlacedLines])[]
  readonly rules: readonly RuleCount[]
}
