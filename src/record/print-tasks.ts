/** What printing takes and gives, in whichever thread: plain data, so that it can cross to another one. */
import type { OutputPath } from './strings.js'
import type { PlannedPrintable } from './sidecar.js'
import type { Site } from './site.js'
import type { PrintedPage } from './written.js'

/** Where and with what pages are printed. */
export interface PrintTarget {
  readonly site: Site
  /** The folder whose `.eleventy.js` and `templates/` override ours. */
  readonly project: string
  readonly store: string
  /** The output folder, and that of the records of what is in it. */
  readonly output: string
  readonly records: string
  /** Digest of settings, templates and code: what was printed with others is printed again. */
  readonly edition: string
  /** Whether the bytes of every file are looked at, and not only its size and time. */
  readonly isRepair: boolean
  /** The page that `--why` asks about, by every name that its file may have. */
  readonly why: readonly OutputPath[]
}

/** Why a page is printed, or is not. */
export type PrintReason = 'new' | 'edition' | 'text' | 'view' | 'file' | 'unchanged'

/** A page that has to be rendered. */
export interface StalePage {
  readonly page: PlannedPrintable
  readonly digest: Pick<PrintedPage, 'view' | 'text'>
  /** The page as the last build left it. */
  readonly last: PrintedPage | null
}

/** Rendering pages that span the whole archive. */
export interface RenderTask {
  readonly target: PrintTarget
  readonly stale: readonly StalePage[]
}

export interface PrintedFile {
  readonly path: OutputPath
  readonly page: PrintedPage
  /** Whether its bytes were there already. */
  readonly isUnchanged: boolean
}
