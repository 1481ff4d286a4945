/** Planned pages → finished files on disk: those that changed, and no others. */
import { PageDigester, type PageDigest } from '../../archive/page-digest.js'
import type { OutputPath } from '../../record/strings.js'
import type { PlannedPrintable } from '../../record/sidecar.js'
import type { PrintedPage } from '../../record/written.js'
import type { PrintedPages, PreviousOutput } from '../../store/sheet-records.js'
import { findWritten } from '../../write/find-written.js'
import type { StageTimer } from '../workers/stage-timer.js'
import type { PrintedFile, PrintReason, PrintTarget, StalePage } from '../../record/print-tasks.js'

/** Renders and writes pages, in this thread or in another. */
export type RenderPages = (stale: readonly StalePage[]) => Promise<readonly PrintedFile[]>

export interface Printed {
  readonly pages: PrintedPages
  readonly unchanged: number
  readonly reason: PrintReason | null
}

/** Pages that go through Eleventy in one run: enough to pay for a run, few enough to keep memory flat. */
const RUN = 100

/** Throws as `render` does. */
export async function printPages(
  target: PrintTarget,
  planned: Iterable<PlannedPrintable>,
  before: PreviousOutput,
  timer: StageTimer,
  render: RenderPages,
): Promise<Printed> {
  const digester = new PageDigester()
  const pages = new Map<OutputPath, PrintedPage>()
  let unchanged = 0
  let reason: PrintReason | null = null
  let stale: StalePage[] = []
  const flush = async (): Promise<void> => {
    timer.mark('planning')
    for (const { path, page, isUnchanged } of await render(stale)) {
      pages.set(path, page)
      if (isUnchanged) unchanged++
    }
    stale = []
  }
  for (const page of planned) {
    const digest = digester.digest(page)
    const last = before.pages.get(page.output) ?? null
    const found = last && findWritten(target.output, page.output, last)
    const isSameEdition = before.edition === target.edition
    const why = explainPage({ digest, last, found, isSameEdition })
    if (target.why.includes(page.output)) reason = why
    if (why === 'unchanged' && found) {
      pages.set(page.output, found)
      unchanged++
    } else if (stale.push({ page, digest, last }) >= RUN) await flush()
  }
  if (stale.length > 0) await flush()
  timer.mark('planning')
  return { pages, unchanged, reason }
}

/** A page, and what is known of the last time it was printed. */
interface PageHistory {
  readonly digest: PageDigest
  /** The page as the last build left it. */
  readonly last: PrintedPage | null
  /** The same, if the file is still there as it was; else null. */
  readonly found: PrintedPage | null
  /** Whether settings, templates and code are the same. */
  readonly isSameEdition: boolean
}

/** The first reason that holds. */
function explainPage({ digest, last, found, isSameEdition }: PageHistory): PrintReason {
  if (last === null) return 'new'
  if (!isSameEdition) return 'edition'
  if (last.text !== digest.text) return 'text'
  if (last.view !== digest.view) return 'view'
  return found === null ? 'file' : 'unchanged'
}
