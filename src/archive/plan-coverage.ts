/** The months of the archive, and the gaps that its keeper can explain → the page that shows all of them. */
import type { ArchiveSummary } from '../record/archive.js'
import type { PeriodLink } from '../record/front-page.js'
import type { Gap } from '../record/gaps.js'
import type { PageOf } from '../record/page.js'
import { pageUrl } from '../record/strings.js'
import { outputPath, yearOf } from '../record/url.js'
import { allMonths, allYears } from './time-spans.js'

export function planCoverage(
  summary: ArchiveSummary,
  gaps: readonly Gap[],
  periods: readonly PeriodLink[],
): PageOf<'coverage'> {
  const url = pageUrl('coverage/')
  const said = gaps.flatMap(({ from, to }) => [yearOf(from), yearOf(to)])
  const years = allYears(summary, said)
  const view = { count: summary.count, months: allMonths(summary, years), gaps, periods }
  return { kind: 'coverage', url, output: outputPath(url), view }
}
