/** What Pressmark knows of a language: how it writes dates, and the cues that news text uses. One file per language. */
import type { DateStyle } from './date-style.js'

/** Words that stand before a field in raw text, lower case, without the colon. */
export interface Cues {
  /** `bron` */
  readonly source: readonly string[]
  /** `door` */
  readonly byline: readonly string[]
  /** `bijgewerkt`, `laatste update` */
  readonly updated: readonly string[]
  /** Words before the date of publication: `gepubliceerd op`, `datum` */
  readonly published: readonly string[]
  /** Words before a date: `op` */
  readonly on: readonly string[]
  /** Words before a time: `om` */
  readonly at: readonly string[]
  /** Words after a time: `uur` */
  readonly oClock: readonly string[]
  /** Words that join two agencies: `en` */
  readonly and: readonly string[]
  /** Lines that say a text is for subscribers, lower case. */
  readonly paywall: readonly string[]
  /** Words behind a year: `года` */
  readonly ofYear?: readonly string[]
}

/** A field that a key at the top of a text may give: `titel: …`. `body` is the text itself. */
export type HeaderKey =
  'headline' | 'date' | 'updated' | 'authors' | 'sources' | 'topics' | 'language' | 'lead' | 'body'

/** The words for a field, lower case, without hyphens and blanks: `laatstbijgewerkt`. */
export type HeaderKeys = Readonly<Record<HeaderKey, readonly string[]>>

/** A language of which Pressmark reads the dates, and no more where it is not a `Language`. */
export interface DateLanguage {
  readonly tag: string
  /** Its own name for itself: `Nederlands`. */
  readonly name: string
  /** January first, as running text writes them. */
  readonly months: readonly string[]
  /** Every other way to write a month, lower case without a final dot → 1 to 12. */
  readonly monthForms: Readonly<Record<string, number>>
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Every other way to write a weekday, lower case without a final dot → 1 (Monday) to 7. */
  readonly weekdayForms: Readonly<Record<string, number>>
  readonly cues: Cues
  readonly keys?: HeaderKeys
}

export interface Language extends DateLanguage {
  readonly dates: DateStyle
  readonly keys: HeaderKeys
  /**
   * The commonest words of running text, lower case: they tell languages apart, begin sentences, and are no initials.
   * Articles and prepositions that also stand within names (`van`, `de`) are among them.
   */
  readonly functionWords: readonly string[]
  /** Words without a vowel, lower case, that a headline may end in, so that they are no initials: `tv`. */
  readonly abbreviations: readonly string[]
  /** Words with a capital that often follow a number, so that the number is no comment count: `Belgen`. */
  readonly counted: readonly string[]
  /** Names of the parts of a newspaper, lower case: `binnenland`. */
  readonly sections: readonly string[]
}
