/** What every template knows besides its own view. */
import type { ArchiveSettings } from './settings.js'

export interface Site {
  readonly settings: ArchiveSettings
  /** Whether the archive has authors, sources, … worth a link in the navigation. */
  readonly sections: readonly ('topics' | 'sources' | 'authors')[]
  /** Whether anything was withdrawn or redacted, which a page then lists. */
  readonly hasWithdrawals: boolean
  /** The style sheet below the site's root; its name changes when its content does. */
  readonly stylesheet: string
}
