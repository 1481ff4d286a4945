/** Addresses that lead elsewhere. */
import type { DayKey, OutputPath, PageUrl } from './strings.js'

/** Where an old address leads: a page of this site, or any page of the web. */
export type RedirectTarget =
  | { readonly kind: 'page'; readonly url: PageUrl }
  | { readonly kind: 'address'; readonly address: string }

export interface Redirect {
  /** Below the site's root, as browsers write it, no leading slash: `2019/05/old.html`, `?p=123`. */
  readonly from: string
  /** The file that a server shows there; null where there can be none. */
  readonly output: OutputPath | null
  readonly to: RedirectTarget
  /** Whether the old address may be named elsewhere: a redacted one answers, but nothing leads there. */
  readonly isListed: boolean
}

/** What became of a published article that is not there any more. */
export interface Tombstone {
  readonly url: PageUrl
  /** withdrawn: its keeper decided so; gone: its source is missing or cannot be read. */
  readonly state: 'withdrawn' | 'gone'
  readonly date: DayKey | null
  readonly reason: string | null
  /** Whether the address may be named elsewhere: that of a withdrawn article is made of its headline. */
  readonly isListed: boolean
}

/** An article some words of which were replaced; without an address, the archive. */
export interface RedactedPage {
  readonly url: PageUrl | null
  readonly date: DayKey
  readonly reason: string | null
}

/** All that was once at another address, or is not any more. */
export interface PastAddresses {
  readonly redirects: readonly Redirect[]
  readonly tombstones: readonly Tombstone[]
  /** The withdrawals and redactions that the public page lists, newest first. */
  readonly withdrawn: readonly Tombstone[]
  readonly redacted: readonly RedactedPage[]
}
