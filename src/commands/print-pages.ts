/** Planned pages → finished files on disk: those that changed, and no others. */
import { openPageDigests, type PageDigest } from '../archive/page-digest.js'
import type { OutputPath } from '../record/names.js'
import type { Page, PlannedPage } from '../record/page.js'
import type { Site } from '../record/site.js'
import type { PrintedPage } from '../record/written.js'
import { openRenderer } from '../render/open-renderer.js'
import { openShelf } from '../store/open-shelf.js'
import { noteIntent } from '../store/journal.js'
import type { PrintedPages } from '../store/sheet-records.js'
import { findWritten } from '../write/find-written.js'
import { writeOutputFile } from '../write/write-output-file.js'
import type { Before } from './before.js'
import { explainPage, type PrintReason } from './explain-page.js'
import type { Stopwatch } from './open-stopwatch.js'

/** Where and with what pages are printed. Plain data. */
export interface Press {
  readonly site: Site
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  readonly store: string
  /** The output folder, and that of the records of what is in it. */
  readonly output: string
  readonly records: string
  /** Of settings, templates and code: what was printed with others is printed again. */
  readonly edition: string
  /** The page of which somebody wants to know why it was printed, or was not. */
  readonly why: OutputPath | null
}

export interface Printed {
  readonly pages: PrintedPages
  readonly unchanged: number
  readonly reason: PrintReason | null
}

/** Pages that go through Eleventy in one run: enough to pay for a run, few enough to keep memory flat. */
const RUN = 100

/** Throws when a template does, when a page gets lost on its way, and when a file cannot be written. */
export async function printPages(
  press: Press,
  planned: Iterable<PlannedPage>,
  before: Before,
  watch: Stopwatch,
): Promise<Printed> {
  const digestOf = openPageDigests()
  const pages = new Map<OutputPath, PrintedPage>()
  let unchanged = 0
  let reason: PrintReason | null = null
  let due: DuePage[] = []
  const flush = async (): Promise<void> => {
    watch.lap('planning')
    for (const [path, page, isUnchanged] of await print(press, due, before, watch)) {
      pages.set(path, page)
      if (isUnchanged) unchanged++
    }
    due = []
  }
  for (const page of planned) {
    const digest = digestOf(page)
    const last = before.pages.get(page.output) ?? null
    const found = last && findWritten(press.output, page.output, last)
    const isSame =
      found?.view === digest.view && found.text === digest.text && before.edition === press.edition
    if (page.output === press.why)
      reason = explainPage({ digest, last, found, isSameEdition: before.edition === press.edition })
    if (isSame) {
      pages.set(page.output, found)
      unchanged++
    } else if (due.push({ page, digest }) >= RUN) await flush()
  }
  if (due.length > 0) await flush()
  watch.lap('planning')
  return { pages, unchanged, reason }
}

interface DuePage {
  readonly page: PlannedPage
  readonly digest: PageDigest
}

async function print(
  { site, project, store, output, records }: Press,
  due: readonly DuePage[],
  before: Before,
  watch: Stopwatch,
): Promise<readonly (readonly [OutputPath, PrintedPage, boolean])[]> {
  const pages = fetchArticles(
    due.map(({ page }) => page),
    store,
  )
  const files = await openRenderer(project, site).render(pages)
  watch.lap('rendering')
  if (pages.length !== files.length)
    throw new Error(
      `${pages.length} pages were planned, ${files.length} rendered. Please report this.`,
    )
  const digests = new Map(due.map(({ page, digest }) => [page.output, digest]))
  noteIntent(
    records,
    files.map(({ path }) => path),
  )
  const written = files.map((file) => {
    const last = before.pages.get(file.path)
    const { path, size, modified, digest, isUnchanged } = writeOutputFile(output, file, last)
    return [path, { size, modified, digest, ...digests.get(path)! }, isUnchanged] as const
  })
  watch.lap('writing')
  return written
}

/** Takes the articles of article pages from their shelf. Throws `CacheDoubt`. */
export function fetchArticles(pages: readonly PlannedPage[], store: string): readonly Page[] {
  const shelf = openShelf(store)
  const fetched = pages.map((page): Page => {
    if (page.kind !== 'article') return page
    const { kind, url, output, view, body } = page
    return { kind, url, output, view: { article: shelf.take(body), ...view } }
  })
  shelf.close()
  return fetched
}
