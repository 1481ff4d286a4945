/** What every template knows besides its own view. */
import type { GroupKind } from './archive.js'
import type { ArchiveSettings, SiteLink } from './settings.js'
import type { OutputPath } from './strings.js'

/** The picture that stands for the archive. */
export interface Logo {
  readonly output: OutputPath
  readonly width: number
  readonly height: number
  readonly alt: string
}

export interface Site {
  readonly settings: ArchiveSettings
  /** Whether the archive has authors, sources, … worth a link in the navigation. */
  readonly sections: readonly GroupKind[]
  readonly hasDossiers: boolean
  /** What the vocabulary calls its topics, by id, in the first language of the archive. */
  readonly topicLabels: Readonly<Record<string, string>>
  /** What it calls them in the other languages of the archive that the interface has, by language and id, as far as it says so. */
  readonly topicLabelsIn: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Whether anything was withdrawn or redacted, which a page then lists. */
  readonly hasWithdrawals: boolean
  /** The style sheet below the site's root; its name changes when its content does. */
  readonly stylesheet: string
  /** The script that pages can do without, and their icon, likewise. */
  readonly script: string
  readonly icon: string
  /** What the search page loads besides, in the same form; null where the site cannot be searched. */
  readonly search: { readonly stylesheet: string; readonly script: string } | null
  readonly logo: Logo | null
  /** What the archive adds to the menu, and to the links of the footer. */
  readonly menu: readonly SiteLink[]
  readonly footerLinks: readonly SiteLink[]
  /** What the archive says below the footer's links, as safe HTML. */
  readonly footer: string | null
  /** Whether the archive's own style sheet brings fonts, which pages may then load. */
  readonly hasFonts: boolean
}
