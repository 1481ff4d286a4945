/** What spans the whole archive → the plans of its pages: the site's own, and the report. */
import { planSite } from '../../archive/plan-site.js'
import type { Collected } from '../../archive/sheet-summary.js'
import { type OutputPath, pageUrl } from '../../record/strings.js'
import type { ListPage, PageOf } from '../../record/page.js'
import type { Site } from '../../record/site.js'
import { outputPath } from '../../record/url.js'
import type { Archive } from '../archive.js'
import { findAdded } from './find-added.js'
import type { Session } from '../session.js'

const REPORT_URL = pageUrl('report/')
const REPORT: OutputPath = outputPath(REPORT_URL)
const WITHDRAWALS: OutputPath = outputPath(pageUrl('withdrawals/'))

export function planShared(
  archive: Archive,
  { project, appearance }: Pick<Session, 'project' | 'appearance'>,
  collected: Collected,
): Iterable<ListPage> {
  const { settings, gaps, publicRecord } = project
  const { baseUrl, title, search, data } = settings
  return planSite(archive.summary, {
    title,
    gaps,
    dossiers: archive.dossiers,
    periods: project.frontPage.periods,
    picks: archive.picks,
    added: findAdded(archive, publicRecord.accessions),
    collected,
    hasAddress: baseUrl !== null,
    hasSearch: search,
    hasData: data,
    pages: appearance.pages,
  })
}

/** Places of the site where no redirect may lie: those of its own pages, and of two that are planned after redirects. */
export function listOwnPlaces(
  { hasWithdrawals }: Site,
  pages: Iterable<OutputPath>,
): readonly OutputPath[] {
  return [...pages, REPORT, ...(hasWithdrawals ? [WITHDRAWALS] : [])]
}

/** Call this last: the report lists what became of the redirects. */
export function planReport({ account }: Archive): PageOf<'report'> {
  return { kind: 'report', url: REPORT_URL, output: REPORT, view: account.report() }
}
