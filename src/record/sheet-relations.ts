/** Where the lines about the related articles of a sheet are stored: plain data. */
import type { FileRange, LineRange } from './byte-range.js'
import type { RuleCount } from './page.js'
import type { PageUrl } from './strings.js'

/** Lines, and the file below the store that they lie in. */
export interface PlacedLines extends LineRange, FileRange {}

/** What is stored about the related articles of a sheet. */
export interface SheetRelations {
  /** A line of `EarlierArticles` for each article. */
  readonly own: PlacedLines
  /** Lines of `LaterArticle`, in order of time. */
  readonly later: readonly PlacedLines[]
  /** The holdings of the days that earlier copies are of. */
  readonly copied: readonly PlacedLines[]
  /** Pages of which words were redacted: what they are copies of may have these words. */
  readonly redacted: readonly PageUrl[]
}

/** Some articles that stand together, by their sheet and the number of the first of them on it. */
export interface PartOfSheet {
  readonly sheet: string
  readonly from: number
}

/** What was found when the articles of a sheet were held against those before them. */
export interface RelatedSheet {
  readonly own: PlacedLines
  /** Lines of `LaterArticle` for each sheet that has articles with such. */
  readonly later: readonly (readonly [sheet: string, lines: PlacedLines])[]
  /** What has an article that one of the sheet is a copy of. */
  readonly copied: readonly PartOfSheet[]
  readonly rules: readonly RuleCount[]
}
