/** Planned pages → finished files on disk. */
import type { OutputPath } from '../record/names.js'
import type { Page, PlannedPage } from '../record/page.js'
import type { Site } from '../record/site.js'
import { openRenderer } from '../render/open-renderer.js'
import { openShelf } from '../store/open-articles.js'
import type { Written } from '../write/manifest.js'
import { writeOutputFile, type WrittenFile } from '../write/write-output-file.js'

/** Plain data, so that it can cross to another thread. */
export interface PagesTask {
  readonly pages: readonly PlannedPage[]
  readonly site: Site
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  /** The file of the articles. */
  readonly articles: string
  /** The output folder. */
  readonly output: string
  /** What the last build wrote for some of these pages. */
  readonly before: ReadonlyMap<OutputPath, Written>
}

/** Throws when a template does, when a page gets lost on its way, and when a file cannot be written. */
export async function writePages(task: PagesTask): Promise<readonly WrittenFile[]> {
  const { pages, site, project, articles, output, before } = task
  const files = await openRenderer(project, site).render(fetchArticles(pages, articles))
  if (pages.length !== files.length)
    throw new Error(
      `${pages.length} pages were planned, ${files.length} rendered. Please report this.`,
    )
  return files.map((file) => writeOutputFile(output, file, before.get(file.path)))
}

/** Takes the articles of article pages from their shelf. */
export function fetchArticles(pages: readonly PlannedPage[], file: string): readonly Page[] {
  const shelf = openShelf(file)
  const fetched = pages.map((page): Page => {
    if (page.kind !== 'article') return page
    return { ...page, view: { ...page.view, article: shelf.take(page.view.entry.body) } }
  })
  shelf.close()
  return fetched
}
