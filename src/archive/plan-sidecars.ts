/** The pages of a sheet → the same, each article's followed by what else is made of the article. */
import { type OutputPath, pageUrl } from '../record/strings.js'
import type { PlannedArticle, PlannedPage } from '../record/page.js'
import type { PlannedPrintable, PlannedSidecar, SidecarFormat } from '../record/sidecar.js'
import { outputPath } from '../record/url.js'

export function* withSidecars(
  pages: Iterable<PlannedPage>,
  formats: readonly SidecarFormat[],
): Generator<PlannedPrintable> {
  for (const page of pages) {
    yield page
    if ('body' in page) for (const format of formats) yield planSidecar(page, format)
  }
}

/** `2020/04/17/moskou.html` → `2020/04/17/moskou.txt` */
function planSidecar({ url, view, body }: PlannedArticle, format: SidecarFormat): PlannedSidecar {
  const place = pageUrl(url.replace(/\.html$/, format.ending))
  const output: OutputPath = outputPath(place)
  return { kind: 'sidecar', format, url: place, output, view, body }
}
