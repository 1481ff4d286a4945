/** What every template knows besides its own view. */
import type { ArchiveSettings } from './settings.js'

export interface Site {
  readonly settings: ArchiveSettings
  /** Whether the archive has authors, sources, … worth a link in the navigation. */
  readonly sections: readonly ('topics' | 'sources' | 'authors')[]
  /** The style sheet below the site's root; its name changes when its content does. */
  readonly stylesheet: string
}
