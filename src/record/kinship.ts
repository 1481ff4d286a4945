/** What articles have to do with each other, on its way from one month to the pages of another: plain data. */
import type { Run } from './bucket.js'
import type { SourcePath } from './names.js'
import type { Kin, RuleCount } from './page.js'

/** An article as others name it, and its file. */
export interface KinLine {
  readonly kin: Kin
  readonly file: SourcePath
}

/** What came before an article. */
export interface Forebears {
  readonly copies: readonly Kin[]
  readonly related: readonly Kin[]
}

/** An article that came after one: after the one with this number on its sheet, from 0. */
export interface Descendant {
  readonly of: number
  readonly isCopy: boolean
  readonly kin: Kin
}

/** Lines in a file of the store. */
export interface PlacedRun extends Run {
  readonly file: string
}

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
