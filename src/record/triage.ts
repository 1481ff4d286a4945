/** What a check reports about a folder of unknown files: what they are, what would become of them, and what to do next. */
import type { FieldName } from './article.js'
import type { SourcePath } from './strings.js'

export interface Tallied {
  readonly name: string
  readonly count: number
}

/** How sure fields are, from 0 to 1: the least sure one, and the one in the middle. */
export interface Sureness {
  readonly lowest: number
  readonly typical: number
}

/** Files that were recognized in the same way. */
export interface Shape {
  /** `raw text under a header line, dated by a date line` */
  readonly name: string
  /** Whether Pressmark knows the shape; otherwise the first line became the headline. */
  readonly isKnown: boolean
  readonly files: number
  /** Null where there is none. */
  readonly headline: Sureness | null
  readonly date: Sureness | null
  /** How many of the files have the other fields, commonest first. */
  readonly fields: readonly (Tallied & { readonly name: FieldName })[]
  readonly samples: readonly SourcePath[]
}

/** The pattern of a line with a date, as `date:` of a `_defaults.yaml` takes it: in parts, so that several become one. */
export interface DatePattern {
  readonly before: string
  /** `{weekday} {day} {month} {year}` */
  readonly date: string
  readonly after: string
}

/** The line of an undated article that most likely gives its date, for its keeper to judge. */
export interface BestDate {
  readonly file: SourcePath
  readonly line: number
  readonly text: string
  /** What it would be: `1994-06-03`, `1994-06`. */
  readonly date: string
  /** From 0 to 1. */
  readonly likelihood: number
  /** Null where no rule of a folder can say it. */
  readonly pattern: DatePattern | null
}

/** Folders that hold the same shapes: one, or several that lie together. */
export interface FolderBlock {
  /** The folder, or the one that they lie in; `''` is the content folder itself. */
  readonly folder: string
  /** How many folders with files these are. */
  readonly folders: number
  /** The first and last of several, by name, below `folder`. */
  readonly between: readonly [first: string, last: string] | null
  readonly files: number
  /** Articles that would be published. */
  readonly articles: number
  /** Commonest first. */
  readonly shapes: readonly (Tallied & Pick<Shape, 'isKnown'>)[]
  readonly headline: Sureness | null
  readonly date: Sureness | null
  readonly missing: FolderGaps
  /** The best next step; null where nothing is missing. */
  readonly step: string | null
}

/** How many records of a folder lack something, or have it by a guess. */
export interface FolderGaps {
  readonly undated: number
  readonly guessedDates: number
  readonly guessedHeadlines: number
  readonly unknownLanguages: number
  readonly quarantined: number
  readonly heldBack: number
}

/**
 * Something to do. step: one deed settles all its files; each: the files need a look one by one; option: nothing is
 * wrong, but it may be better.
 */
export interface Action {
  readonly kind: 'step' | 'each' | 'option'
  /** What it is about: a rule, or `copies`, `language`, `ignored`. */
  readonly about: string
  /** Files that it would settle. */
  readonly files: number
  readonly what: string
  /** Lines that say exactly what to do. */
  readonly how: readonly string[]
  /** Positions to look at: `scans/a.txt:3` */
  readonly samples: readonly string[]
}

/** What an article would show of somebody's private data, by its place; the value itself is masked. */
export interface PrivateNote {
  readonly file: SourcePath
  readonly line: number
  /** `phone number` */
  readonly kind: string
  readonly masked: string
}

/** What looks like private data in the files of one folder. */
export interface PrivateFolder {
  /** `''` is the content folder itself. */
  readonly folder: string
  readonly files: number
  /** By kind, commonest first. */
  readonly kinds: readonly Tallied[]
  /** The first of them. */
  readonly places: readonly PrivateNote[]
}

export interface Triage {
  /** Most files first; none where the settings do not ask for it. */
  readonly privateData: readonly PrivateFolder[]
  /** Files with a shape of their own, commonest first. */
  readonly shapes: readonly Shape[]
  /** What is left when the commonest are listed. */
  readonly rareShapes: { readonly shapes: number; readonly files: number }
  /** Together they hold every file once, largest first. */
  readonly folders: readonly FolderBlock[]
  /** Of undated articles, in order of path: the first thousand. */
  readonly bestDates: readonly BestDate[]
  readonly encodings: readonly Tallied[]
  readonly languages: readonly Tallied[]
  /** Where the dates come from: `date line`, `path`, `none`. */
  readonly dates: readonly Tallied[]
  readonly precisions: readonly Tallied[]
  /** Files that are left alone, by extension: `.pdf`. */
  readonly ignored: readonly Tallied[]
  /** Records that are published with a date or headline that is a guess, or without a date. */
  readonly guessedDates: number
  readonly guessedHeadlines: number
  readonly undated: number
  /** In the order that saves most work. */
  readonly actions: readonly Action[]
}
