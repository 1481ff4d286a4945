/** The article record: complete, or not made at all. */
import type { Root } from 'mdast'
import type { PublicationDate, UpdateDate } from './date.js'
import type { Diagnostic } from './diagnostic.js'
import type { RecordFormat } from './formats.js'
import type { MediaFile, MediaReference, Picture } from './media.js'
import type { LanguageTag, MonthKey, Sha256, SourcePath } from './strings.js'
import type { EncodingName } from './source-file.js'

export type FieldName =
  | 'headline'
  | 'kicker'
  | 'date'
  | 'time'
  | 'updated'
  | 'month'
  | 'initials'
  | 'authors'
  | 'sources'
  | 'comments'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'language'
  | 'topics'
  | 'paywall'
  | 'originalUrl'
  | 'picture'

/** How a field came to be known. `confidence` runs from 0 to 1; `rule` names what recognized it. */
export interface Evidence {
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly confidence: number
}

export type FieldEvidence = Readonly<Partial<Record<FieldName, Evidence>>>

/** Where a record comes from. `record` counts from 1 within its file. */
export interface Origin {
  readonly file: SourcePath
  readonly record: number
  /** Digest of the bytes of the file; null where words were redacted, for it would confirm a guess at them. */
  readonly sha256: Sha256 | null
  /** Digest of the record's own text, cleaned: the same in another file, another encoding, with other line ends. */
  readonly digest: Sha256
  readonly encoding: EncodingName
  readonly format: RecordFormat
  readonly fields: FieldEvidence
  /** Why the archive's keeper corrected fields of it; null where nothing was. */
  readonly correction: string | null
}

export interface Byline {
  /** Full names as printed. */
  readonly authors: readonly string[]
  /** Initials as printed, without what an authority file makes of them. */
  readonly initials: readonly string[]
}

/**
 * What a page must say of its text: it was cut off by a paywall; it was for subscribers; its agency allows no more than
 * the lead, or not even that; it is a draft, which only `serve --drafts` shows.
 */
export type Notice = 'cut-off' | 'subscribers' | 'rights-lead' | 'rights-metadata' | 'draft'

export interface Article {
  /** What the source calls itself, whatever its name, place or text. */
  readonly id: string | null
  readonly headline: string
  readonly kicker: string | null
  readonly date: PublicationDate
  /** The coarse month tag of a raw header, kept although the date line wins. */
  readonly month: MonthKey | null
  readonly updated: UpdateDate | null
  readonly byline: Byline
  /** Lines of the page that name who made a picture or text, and are not part of the article. */
  readonly credits?: readonly string[]
  /** Lines of the page around the article, in order: shown folded, and part of nothing else. Absent where there are none. */
  readonly furniture?: readonly string[]
  readonly sources: readonly string[]
  /** Reader comments at the time of capture. */
  readonly comments: number | null
  readonly dateline: string | null
  /** The first paragraph as plain text; empty when there is no body. Part of `body`. */
  readonly lead: string
  /** Footnotes and Markdown structure included; raw text is paragraphs of text nodes. Holds no `html` node. */
  readonly body: Root
  /** Shown above the text. */
  readonly picture: Picture | null
  /**
   * The files that the article shows or links to, each once. A parser, which sees no other file, gives none:
   * `attachMedia` adds them, and puts their places on the site into `body`.
   */
  readonly media: readonly MediaFile[]
  readonly language: LanguageTag
  /** Topic labels as the source gives them. */
  readonly topics: readonly string[]
  readonly notices: readonly Notice[]
  /** The address the text was first published at, when the source says. http or https only. */
  readonly originalUrl: string | null
  /** Other addresses that should lead to the article, as the source gives them. */
  readonly aliases: readonly string[]
  /** Front-matter keys that Pressmark does not know, as text. */
  readonly extra: Readonly<Record<string, string>>
  readonly origin: Origin
}

export interface PublishedRecord {
  readonly kind: 'article'
  readonly article: Article
  /** Files of the content folder that the article names, each use once. */
  readonly references: readonly MediaReference[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An article that its source does not mean to be public yet: read and counted; no part of it reaches the site. */
export interface HeldBackRecord extends Omit<PublishedRecord, 'kind'> {
  readonly kind: 'held-back'
}

/** A record with neither headline nor body: listed in the report, with what could be read. */
export interface QuarantinedRecord {
  readonly kind: 'quarantined'
  readonly origin: Pick<Origin, 'file' | 'record'>
  readonly date: PublicationDate
  readonly diagnostics: readonly Diagnostic[]
}

export type ArchiveRecord = PublishedRecord | HeldBackRecord | QuarantinedRecord

/** All that a source file gave. `diagnostics` are those of the file itself; records carry their own. */
export interface ParsedFile {
  readonly file: SourcePath
  readonly encoding: EncodingName | null
  readonly records: readonly ArchiveRecord[]
  readonly diagnostics: readonly Diagnostic[]
  /** Documents that its records link to, be they shown or not: these are attachments and no articles. */
  readonly attached?: readonly SourcePath[]
}
