/** The kinds of string that travel between modules, each with a type of its own. */

declare const kind: unique symbol
type Kind<Name extends string> = string & { readonly [kind]: Name }

/** A file below the content folder, with forward slashes: `2020/04/17-moskou.txt`. */
export type SourcePath = Kind<'SourcePath'>
/** A page below the site's root, no leading slash: `''` (home), `2020/04/17/`, `2020/04/17/moskou.html`. */
export type PageUrl = Kind<'PageUrl'>
/** The file a page is written to below the output folder: `2020/04/17/index.html`. */
export type OutputPath = Kind<'OutputPath'>
/** The last part of an article's URL, `[a-z0-9-]`, at most 80 bytes, never empty. */
export type Slug = Kind<'Slug'>
/** `2020` */
export type YearKey = Kind<'YearKey'>
/** `2020-04` */
export type MonthKey = Kind<'MonthKey'>
/** `2020-04-17` */
export type DayKey = Kind<'DayKey'>
/** A day of any year: `04-17`. */
export type MonthDay = Kind<'MonthDay'>
/** `17:44`, 24-hour clock. */
export type ClockTime = Kind<'ClockTime'>
/** `+02:00` */
export type UtcOffset = Kind<'UtcOffset'>
/** An IANA time zone: `Europe/Brussels`. */
export type ZoneName = Kind<'ZoneName'>
/** A BCP 47 language tag, lower case: `nl`, `pt-br`; `und` where the language is not known. */
export type LanguageTag = Kind<'LanguageTag'>
/** A hash of a source file's bytes, 64 hexadecimal digits. */
export type Sha256 = Kind<'Sha256'>
/** The key of a topic in the vocabulary, or the slug of a label that the vocabulary does not know. */
export type TopicId = Kind<'TopicId'>

/*
 * Constructors: the one place where a plain string becomes a kind of its own. They check nothing, because the rules that
 * read a value have checked it already; each call marks where a string is taken at its word.
 */
export const sourcePath = (text: string): SourcePath => text as SourcePath
export const pageUrl = (text: string): PageUrl => text as PageUrl
export const siteFile = (text: string): OutputPath => text as OutputPath
export const slugText = (text: string): Slug => text as Slug
export const yearKey = (text: string): YearKey => text as YearKey
export const monthKey = (text: string): MonthKey => text as MonthKey
export const dayKey = (text: string): DayKey => text as DayKey
export const monthDay = (text: string): MonthDay => text as MonthDay
export const clockTime = (text: string): ClockTime => text as ClockTime
export const utcOffset = (text: string): UtcOffset => text as UtcOffset
export const zoneName = (text: string): ZoneName => text as ZoneName
export const languageTag = (text: string): LanguageTag => text as LanguageTag
export const sha256Digest = (text: string): Sha256 => text as Sha256
export const topicId = (text: string): TopicId => text as TopicId

/** The address of the home page. */
export const HOME: PageUrl = pageUrl('')
