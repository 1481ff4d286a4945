/** Pages that programs read, as plain data: feeds and their past, data, sitemaps. */
import type { Bucket } from './archive.js'
import type { Entry } from './entry.js'
import type { DayKey, PageUrl } from './strings.js'

export interface FeedView {
  readonly title: string
  /** The page that the feed belongs to. */
  readonly page: PageUrl
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** The last document of its past; null where it keeps none. */
  readonly archive: PageUrl | null
  /** When each entry came into the archive, in a feed of what is new there; null where dates of articles count. */
  readonly added: readonly DayKey[] | null
}

/** A month of the feed's past, a year as far as the month is not known, or all that has no date. */
export interface FeedArchiveView {
  readonly bucket: Bucket
  /** Those before and after it that have articles. */
  readonly previous: Bucket | null
  readonly next: Bucket | null
  readonly page: PageUrl
  /** Oldest first. */
  readonly entries: readonly Entry[]
}

export interface SitemapView {
  readonly urls: readonly { readonly url: PageUrl; readonly lastModified: string | null }[]
}
export interface SitemapIndexView {
  readonly sitemaps: readonly PageUrl[]
}

/** What the archive knows of the articles of a month, for programs. */
export interface DataView {
  readonly entries: readonly Entry[]
}
/** The files of the data, by month. */
export interface DataPackageView {
  readonly buckets: readonly Bucket[]
}
