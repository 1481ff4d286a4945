/** Pages that have to be rendered → finished files on disk. */
import type { ClassifiedArticle } from '../../record/classified-article.js'
import type { FileRange } from '../../record/byte-range.js'
import type { PlannedPrintable, Printable } from '../../record/sidecar.js'
import { compareTexts } from '../../related/compare-texts.js'
import { rendererOf } from '../../render/renderer.js'
import { noteIntent } from '../../store/journal.js'
import { Shelf } from '../../store/shelf.js'
import { writeOutputFile, type WrittenFile } from '../../write/write-output-file.js'
import { clearWay } from './clear-way.js'
import type { StageTimer } from '../workers/stage-timer.js'
import type { PrintedFile, PrintTarget, StalePage } from '../../record/print-tasks.js'

/** Throws `StaleCacheError`, when a template does, when a page is not rendered, and when a file cannot be written. */
export async function renderPages(
  target: PrintTarget,
  stale: readonly StalePage[],
  timer: StageTimer,
): Promise<readonly PrintedFile[]> {
  const { site, project, store, output, records } = target
  const pages = fetchArticles(
    stale.map(({ page }) => page),
    store,
  )
  const files = await rendererOf(project, site).render(pages)
  timer.mark('rendering')
  if (pages.length !== files.length)
    throw new Error(
      `${pages.length} pages were planned, ${files.length} rendered. Please report this.`,
    )
  noteIntent(
    records,
    files.map(({ path }) => path),
  )
  const known = new Map(stale.map((each) => [each.page.output, each]))
  const written = files.map((file): PrintedFile => {
    const { digest: made, last } = known.get(file.path)!
    const write = (): WrittenFile => writeOutputFile(output, file, last)
    const { path, size, modified, digest, isUnchanged } = clearWay(target, file.path, write)
    return { path, page: { size, modified, digest, ...made }, isUnchanged }
  })
  timer.mark('writing')
  return written
}

/** Reads the articles of article pages from the store. Throws `StaleCacheError`. */
export function fetchArticles(
  pages: readonly PlannedPrintable[],
  store: string,
): readonly Printable[] {
  const shelf = new Shelf(store)
  let last: { readonly place: FileRange; readonly read: ClassifiedArticle } | null = null
  const fetched = pages.map((page): Printable => {
    if (!('body' in page)) return page
    const { body: place, view, copied, ...rest } = page
    // A page and its sidecars follow each other: their article is read once.
    if (last?.place !== place) last = { place, read: shelf.readArticle(place) }
    const { article, judgement, source: sourceBytes = null } = last.read
    const comparison = copied
      ? compareTexts(article, shelf.readArticle(copied.body).article, copied.article)
      : null
    const own = { article, judgement, comparison, sourceBytes }
    return { ...rest, view: { ...own, ...view } } as Printable
  })
  shelf.close()
  return fetched
}
