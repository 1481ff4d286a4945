/** What an archive's owner decided, read and checked once, before anything else. */
import type { ColumnMapping } from './columns.js'
import type { Correction } from './corrections.js'
import type { RedirectTarget } from './redirect.js'
import type { EncodingName } from './source-file.js'
import type { LanguageTag, SourcePath, ZoneName } from './strings.js'

/** content/archive.yaml, with every default filled in. */
export interface ArchiveSettings {
  readonly title: string
  readonly description: string
  /** Ends with a slash; null when the archive has no address yet. */
  readonly baseUrl: string | null
  /** The first one is the language of the interface. Never empty. */
  readonly languages: readonly LanguageTag[]
  readonly zone: ZoneName
  /** The newspaper or collection that the articles are part of. */
  readonly publication: string
  readonly rights: string | null
  /** The mail address that readers may report errors to. */
  readonly contact: string | null
  /** What is made of each article besides its page. */
  readonly sidecars: readonly SidecarName[]
  /** Whether the site has the data of all its articles, a file a month. */
  readonly data: boolean
  /** When a last word of a headline counts as initials: always, when sure, never. */
  readonly initials: 'always' | 'auto' | 'never'
  /** How public addresses end: `…/moskou.html`, or `…/moskou` where the server knows which file is meant. */
  readonly urlStyle: 'html' | 'clean'
  /** Servers that get a list of all redirects. */
  readonly redirectMaps: readonly RedirectMap[]
  /** Whether the people in the articles have pages of their own. */
  readonly peoplePages: boolean
  /** Whether pictures are published with what cameras and programs noted in them. */
  readonly cameraData: 'remove' | 'keep'
  /** Whether `check` names what looks like private data. */
  readonly privateData: 'note' | 'ignore'
  /** Whether the site can be searched. */
  readonly search: boolean
  /** Whether AI crawlers are asked to stay away. */
  readonly aiCrawlers: 'allow' | 'disallow'
  /** The picture that stands in the head of every page. */
  readonly logo: LogoSetting | null
  /** The colours of links and of what stands out; null for ours. */
  readonly accent: AccentColours | null
  /** Links besides those that every archive has. */
  readonly menu: readonly SiteLink[]
  /** Markdown that stands at the foot of every page. */
  readonly footer: string | null
  /** Whether drafts are pages, as `serve --drafts` shows them; a site for readers has none. */
  readonly drafts: boolean
}

export interface LogoSetting {
  /** In the content folder. */
  readonly file: SourcePath
  /** The title of the archive where none is given. */
  readonly alt: string | null
}

/** As `#rrggbb`, for light pages and for dark ones. */
export interface AccentColours {
  readonly light: string
  readonly dark: string
}

/** A link that the archive adds to menu or footer. */
export interface SiteLink {
  readonly label: string
  readonly to: RedirectTarget
}

export type SidecarName = 'text' | 'ninjs' | 'citations' | 'source'

export type RedirectMap = 'netlify' | 'nginx' | 'apache'

/** How much of an agency's copy may be shown. */
export type RightsPolicy = 'full' | 'lead' | 'metadata'

/** The authority files: spellings and names that hold for the whole archive. */
export interface Authorities {
  /** Initials as printed → full name; null where they are known and the name is not. */
  readonly roster: Readonly<Record<string, string | null>>
  /** Any spelling in lower case → canonical name of a news agency or other source. */
  readonly sources: Readonly<Record<string, string>>
  /** Canonical name → a sentence about the source. */
  readonly sourceDescriptions: Readonly<Record<string, string>>
  /** Canonical name → what may be shown, where that is not all; `sources` has its other spellings. */
  readonly policies: Readonly<Record<string, RightsPolicy>>
}

/** How figures such as 04/05/2019 are written: 4 May, or 5 April. */
export type DateOrder = 'day-first' | 'month-first'

/** A line of raw text as a folder describes it: word for word, or with placeholders (`text/line-pattern.ts`). */
export interface LineRule {
  readonly pattern: string
  /** Where it was written: `scans/_defaults.yaml:4`. */
  readonly place: string
}

/** Where a folder says that headlines stand: the line of a number, the first line in capitals, or behind a label. */
export type HeadlineRule =
  | { readonly kind: 'line'; readonly line: number; readonly place: string }
  | { readonly kind: 'capitals'; readonly place: string }
  /** A document marks the line itself: no folder says so. */
  | { readonly kind: 'title'; readonly title: string; readonly place: string }
  | { readonly kind: 'label'; readonly label: string; readonly place: string }
  | ({ readonly kind: 'pattern' } & LineRule)

/** What a folder says of the lines of its raw text. */
export interface FolderShape {
  readonly headline: HeadlineRule | null
  /** Lines that give the date of publication. */
  readonly date: readonly LineRule[]
  /** Lines that divide the records of a file, and belong to none. */
  readonly record: readonly LineRule[]
  /** Lines at the top of a record that belong to no article. */
  readonly letterhead: readonly LineRule[]
  /** The same, anywhere. */
  readonly furniture: readonly LineRule[]
}

/** What becomes of mail addresses and phone numbers within a text, by the folder. */
export interface PrivacyRule {
  readonly policy: 'mask' | 'keep'
  /** The `_defaults.yaml` that says so. */
  readonly place: string
}

/** _defaults.yaml of the folders above a file; the nearest one wins. */
export interface FolderDefaults extends FolderShape {
  readonly language: LanguageTag | null
  readonly source: string | null
  readonly zone: ZoneName | null
  readonly topics: readonly string[]
  readonly dateOrder: DateOrder | null
  readonly columns: ColumnMapping | null
  /** The encoding of files that are not UTF-8; null where it is to be found out. */
  readonly encoding: EncodingName | null
  /** The `_defaults.yaml` that holds all of the folder back; false where one says that its name does not; null where none says. */
  readonly draft: string | false | null
  /** Null where the format decides: mails mask them, all others keep what the source says. */
  readonly private: PrivacyRule | null
}

/** The settings of the archive that parsing depends on. */
export type ParseSettings = Pick<
  ArchiveSettings,
  'languages' | 'zone' | 'initials' | 'cameraData' | 'drafts' | 'sidecars'
>

/** All that a parser may know besides the text itself. No clock, no locale, no disk. */
export interface ParseContext {
  readonly settings: ParseSettings
  readonly authorities: Authorities
  readonly defaults: FolderDefaults
  /** How many headlines of the archive end in a token, where that was counted. */
  readonly corpusInitials: Readonly<Record<string, number>>
  /** The corrections for the file. */
  readonly corrections: readonly Correction[]
  /** The year that the path of the file gives. */
  readonly pathYear?: string
  /** The file, whose name may be made of its headline. */
  readonly path?: SourcePath
}
