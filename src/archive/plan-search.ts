/** The archive → its search page, and what tells browsers of it. */
import type { ArchiveSummary } from '../record/archive.js'
import type { PageBy } from '../record/page-kinds.js'
import { pageUrl } from '../record/strings.js'
import { outputPath, undatedUrl } from '../record/url.js'
import { allYears } from './time-spans.js'

/** Browsers are told only where the site has an address. */
export function* planSearch(
  summary: ArchiveSummary,
  hasAddress: boolean,
): Generator<PageBy<'archive'>> {
  const { count, undated } = summary
  const url = pageUrl('search/')
  const view = {
    count,
    years: allYears(summary).filter((year) => year.count > 0),
    undated:
      undated === 0 ? null : { key: 'undated' as const, url: undatedUrl(null), count: undated },
  }
  yield { kind: 'search', url, output: outputPath(url), view }
  if (!hasAddress) return
  const description = pageUrl('opensearch.xml')
  yield { kind: 'opensearch', url: description, output: outputPath(description), view: {} }
}
