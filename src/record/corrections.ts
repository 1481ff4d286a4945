/** content/corrections.yaml, read and checked: what the keeper of the archive knows better than a source file. */
import type { DayDate, MonthDate, NoDate, UpdateDate, YearDate } from './date.js'
import type { Position } from './diagnostic.js'
import type { ClockTime, LanguageTag, SourcePath } from './strings.js'

/** A date as it is written there. Its offset is that of the zone of the file. */
export interface CorrectedDate {
  readonly date: DayDate | MonthDate | YearDate | NoDate
  readonly time: ClockTime | null
}
/** When a text was last changed: a day at least. */
export interface CorrectedUpdate extends CorrectedDate {
  readonly date: Extract<UpdateDate, DayDate>
}

/** A field that is left out stays as it was read. Null, or an empty list, clears one. */
export interface CorrectedFields {
  readonly headline?: string
  readonly kicker?: string | null
  /** A day without a time keeps the time that was read. */
  readonly date?: CorrectedDate
  readonly updated?: CorrectedUpdate | null
  readonly authors?: readonly string[]
  readonly initials?: readonly string[]
  readonly sources?: readonly string[]
  readonly topics?: readonly string[]
  readonly language?: LanguageTag
  readonly dateline?: string | null
  /** What represents the text in lists; the text itself stays as it is. */
  readonly lead?: string
}

/** What is to be corrected in one record of a file. */
export interface Correction {
  /** The target as content/corrections.yaml writes it: `2020/moskou.txt`, `2020/moskou.txt#2`. */
  readonly target: string
  /** Counts from 1 within the file. */
  readonly record: number
  readonly fields: CorrectedFields
  readonly reason: string
  /** Where it stands in content/corrections.yaml. */
  readonly position: Position
}

/** Corrections by the file that they are about. */
export type Corrections = ReadonlyMap<SourcePath, readonly Correction[]>
