/** What filing a drawer takes and gives, in whichever thread. */
import type { Corrections } from '../record/corrections.js'
import type { Docket, Drawer, FiledFile } from '../record/docket.js'
import type { DayKey } from '../record/names.js'
import type { Authorities, ParseSettings } from '../record/settings.js'
import type { PlacedRedaction } from './open-redactions.js'

/** Plain data, so that it can cross to another thread. */
export interface FilingTask {
  readonly drawer: Drawer
  /** The folder of the article files, and that of the store. */
  readonly content: string
  readonly store: string
  readonly settings: ParseSettings
  readonly authorities: Authorities
  /** The key of the catalogue, which lies in the store. */
  readonly catalogue: string
  /** Those for the files of the drawer. */
  readonly corrections: Corrections
  readonly redactions: readonly PlacedRedaction[]
  readonly today: DayKey
  /** Stamps of files that changed after this moment prove nothing. */
  readonly since: number
  /** Of all that the records depend on, besides files of the content folder. */
  readonly key: string
}

/** A docket without what only the next filing needs. */
export type FiledDrawer = Omit<Docket, 'stamps' | 'key' | 'references' | 'mediaKey' | 'today'>

export interface Filing {
  readonly drawer: FiledDrawer
  /** Files that were parsed. */
  readonly parsed: number
}

/** For each file of the drawer: what is known of it, with its new stamp, if it holds what it held; else its stamp. */
export type Unchanged = FiledFile | Pick<FiledFile, 'path' | 'stamp'>

export function takeFromDocket(docket: Docket): FiledDrawer {
  const { records, claims, articles, claimsDigest, pieces, account } = docket
  return { records, claims, articles, claimsDigest, pieces, account }
}
