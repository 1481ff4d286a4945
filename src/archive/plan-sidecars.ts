/** The pages of a sheet → the same, each article's followed by what else is made of the article. */
import { type OutputPath, type PageUrl, pageUrl } from '../record/strings.js'
import type { PlannedArticle, PlannedPage } from '../record/page.js'
import type { ArticleFile } from '../record/link.js'
import type { PlannedPrintable, PlannedSidecar, SidecarFormat } from '../record/sidecar.js'
import { outputPath } from '../record/url.js'

export function* withSidecars(
  pages: Iterable<PlannedPage>,
  formats: readonly SidecarFormat[],
): Generator<PlannedPrintable> {
  for (const page of pages) {
    if ('body' in page) yield* withFiles(page, formats)
    else yield page
  }
}

/** The page names the files beside it. */
function* withFiles(
  page: PlannedArticle,
  formats: readonly SidecarFormat[],
): Generator<PlannedPrintable> {
  const own = formats.filter(({ isOf }) => isOf?.(page.view) ?? true)
  const files = own.map(({ ending, label, mediaType }): ArticleFile => {
    return { url: placeOf(page.url, ending), label, mediaType }
  })
  const view = { ...page.view, files }
  yield { ...page, view }
  for (const format of own) yield planSidecar({ ...page, view }, format)
}

function planSidecar({ url, view, body }: PlannedArticle, format: SidecarFormat): PlannedSidecar {
  const place = placeOf(url, format.ending)
  const output: OutputPath = outputPath(place)
  return { kind: 'sidecar', format, url: place, output, view, body }
}

/** `2020/04/17/moskou.html` → `2020/04/17/moskou.txt` */
function placeOf(url: PageUrl, ending: SidecarFormat['ending']): PageUrl {
  return pageUrl(url.replace(/\.html$/, ending))
}
