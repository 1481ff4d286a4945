/** The kinds of string that travel through the house, each with a type of its own. */

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
