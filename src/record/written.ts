/** Files of the site as a build left them, and how many there are. */
import type { OutputPath, Sha256 } from './strings.js'

export interface Written {
  readonly size: number
  /** Milliseconds, as the file system gives them. */
  readonly modified: number
  /** Digest of its bytes; a copied file is named by it as well. */
  readonly digest: Sha256
}

/** Size and time of change: numbers that identify a file without reading it, where many are kept in a row. */
export const STAMP_WIDTH = 2

/** A page of the site as a build left it, and what it was made of. */
export interface PrintedPage extends Written {
  /** Digest of all that it shows but for its article's own text. */
  readonly view: string
  /** Digest of its article; empty on other pages. */
  readonly text: string
}

/** The files by which a site differs from what it was before. */
export interface SiteChanges {
  readonly written: readonly OutputPath[]
  readonly removed: readonly OutputPath[]
}

/** What a build did with some files. */
export interface WriteCounts {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Size of all of them. */
  readonly bytes: number
  /** Size of the largest. */
  readonly largest: number
  /** Files in the fullest folder. */
  readonly fullest: number
}

export const NONE_WRITTEN: WriteCounts = {
  written: 0,
  unchanged: 0,
  removed: 0,
  bytes: 0,
  largest: 0,
  fullest: 0,
}

export function addAllWrites(all: readonly WriteCounts[]): WriteCounts {
  const sum = (of: (counts: WriteCounts) => number): number =>
    all.reduce((total, counts) => total + of(counts), 0)
  return {
    written: sum(({ written }) => written),
    unchanged: sum(({ unchanged }) => unchanged),
    removed: sum(({ removed }) => removed),
    bytes: sum(({ bytes }) => bytes),
    largest: Math.max(0, ...all.map(({ largest }) => largest)),
    fullest: Math.max(0, ...all.map(({ fullest }) => fullest)),
  }
}
