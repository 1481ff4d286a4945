/** What spans the whole archive → the plans of its pages: the site's own, what leads to them, and the report. */
import { planPast } from '../archive/plan-past.js'
import { planSite } from '../archive/plan-site.js'
import type { Collected } from '../archive/sheet-summary.js'
import type { OutputPath, PageUrl } from '../record/names.js'
import type { ListPage, PageOf } from '../record/page.js'
import type { ArchiveSettings } from '../record/settings.js'
import type { Site } from '../record/site.js'
import { outputPath } from '../record/url.js'
import type { LoadedArchive } from './load-archive.js'

const REPORT_URL = 'report/' as PageUrl
const REPORT: OutputPath = outputPath(REPORT_URL)
const WITHDRAWALS: OutputPath = outputPath('withdrawals/' as PageUrl)

/** The pages of the site itself; the publication is told of each as it goes by. */
export function* passSite(
  { summary, publication }: LoadedArchive,
  { settings, hasWithdrawals }: Site,
  collected: Collected,
): Generator<ListPage> {
  const { baseUrl, title } = settings
  const hasAddress = baseUrl !== null
  for (const page of planSite(summary, { title, collected, hasWithdrawals, hasAddress })) {
    publication.pass(page.output)
    yield page
  }
  publication.pass(REPORT)
  if (hasWithdrawals) publication.pass(WITHDRAWALS)
}

/** Closes the publication: redirects and tombstones. Comes when every other page has gone by; the report comes after it, for it tells what came of the redirects. */
export function closePast(
  { publication, account }: LoadedArchive,
  { redirectMaps }: ArchiveSettings,
): Iterable<ListPage> {
  const { past, remarks } = publication.close()
  for (const remark of remarks) account.remark(remark)
  return planPast(past, redirectMaps)
}

export function planReport({ account }: LoadedArchive): PageOf<'report'> {
  return { kind: 'report', url: REPORT_URL, output: REPORT, view: account.report() }
}
