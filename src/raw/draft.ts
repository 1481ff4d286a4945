/** What reading a record gives: the fields found so far, and which span of the text accounts for which. */
import type { FieldName } from '../record/article.js'
import type { LanguageTag, MonthKey } from '../record/strings.js'
import type { ParseContext } from '../record/settings.js'
import type { CalendarDate } from '../article/dates/calendar.js'
import type { PlacedRemark } from '../article/remark.js'
import type { SourceBook } from '../article/fields/source-book.js'
import type { WrittenMoment } from '../article/dates/written-moment.js'
import type { WrittenTime } from '../article/dates/written-time.js'

/** A part of the text that belongs to one field, cue words and marks included. Spans never overlap. */
export interface Span {
  /** Null where it belongs to no field: a tag, a line between two records, an unknown key. */
  readonly field: FieldName | null
  readonly start: number
  readonly end: number
  /** Where the value itself begins. */
  readonly at: number
  /** The recognizer. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/** What a header block may say besides, and no other line of a raw text does. */
export interface GivenFields {
  readonly id: string | null
  readonly lead: string | null
  readonly topics: readonly string[]
  readonly language: LanguageTag | null
  readonly originalUrl: string | null
  readonly aliases: readonly string[]
  /** Keys that Pressmark does not know, as text. */
  readonly extra: Readonly<Record<string, string>>
}

const NOTHING_GIVEN: GivenFields = {
  id: null,
  lead: null,
  topics: [],
  language: null,
  originalUrl: null,
  aliases: [],
  extra: {},
}

export interface Draft {
  readonly hasHeader: boolean
  readonly headline: string | null
  readonly kicker: string | null
  /** The month of the header, if there is such a month. */
  readonly month: MonthKey | null
  /** The date of the header as it stands, possible or not. */
  readonly headerDate: CalendarDate | null
  readonly moment: WrittenMoment | null
  readonly time: WrittenTime | null
  readonly updated: WrittenMoment | WrittenTime | null
  readonly initials: readonly string[]
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly comments: number | null
  readonly dateline: string | null
  readonly isForSubscribers: boolean
  readonly given: GivenFields
}

export const EMPTY_DRAFT: Draft = {
  hasHeader: false,
  headline: null,
  kicker: null,
  month: null,
  headerDate: null,
  moment: null,
  time: null,
  updated: null,
  initials: [],
  authors: [],
  sources: [],
  comments: null,
  dateline: null,
  isForSubscribers: false,
  given: NOTHING_GIVEN,
}

/** What one recognizer made of a spot: the fields it found and their spans, in order. */
export interface Finding {
  readonly found: Partial<Draft>
  readonly spans: readonly [Span, ...Span[]]
  readonly remarks?: readonly PlacedRemark[]
}

/** A place to recognize something at. */
export interface Spot {
  /** From here to the end of the line, without blanks around it. Never empty. */
  readonly text: string
  readonly start: number
  /** Whether nothing of this line has been read yet. */
  readonly isLineStart: boolean
  /** The first line after this one that is not blank, trimmed; empty at the end of the record. */
  readonly next: string
  /** Whether a blank line, or the end of the record, follows. */
  readonly isAlone: boolean
  /** The text from here on, as far as a headline may reach; line by line. */
  readonly ahead: string
}

/** What a recognizer may look at besides the spot. */
export interface Reading {
  readonly draft: Draft
  /** The field that was recognized just before. */
  readonly previous: FieldName | null
  readonly book: SourceBook
  readonly context: ParseContext
}

export interface Recognizer {
  /** The rule that evidence and documentation name. */
  readonly id: string
  /** line: it is looked for where a line begins; start: also behind another field on the line. */
  readonly zone: 'line' | 'start'
  /** Its findings are never surer. It is not tried where something surer has been found. */
  readonly atMost: number
  readonly recognize: (spot: Spot, reading: Reading) => Finding | null
}
