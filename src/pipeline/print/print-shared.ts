/** What spans the whole archive → its pages on disk: home, groups, feeds, redirects, report, assets, pictures. */
import { findDeadLinks } from '../../archive/dead-links.js'
import { planPast, planUntold } from '../../archive/plan-past.js'
import { settleArchive } from './past.js'
import type { Collected } from '../../archive/sheet-summary.js'
import type { OutputPath } from '../../record/strings.js'
import type { ListPage } from '../../record/page.js'
import type { PrintReason, PrintTarget } from '../../record/print-tasks.js'
import { addAllWrites, NONE_WRITTEN, type WriteCounts } from '../../record/written.js'
import { listPrinted } from '../../store/sheet-records.js'
import type { Appearance } from '../../project/appearance.js'
import { copyMedia } from '../../project/copy-media.js'
import { writeOutputFile } from '../../write/write-output-file.js'
import { PAST, UNTOLD } from './clear-way.js'
import { clearAborted, findPrinted } from './stale-output.js'
import { usedAssets } from '../plan/describe-site.js'
import type { Archive } from '../archive.js'
import type { Session } from '../session.js'
import { StageTimer } from '../workers/stage-timer.js'
import { listOwnPlaces, planReport, planShared } from '../plan/plan-shared.js'
import type { RenderPages } from './print-pages.js'
import { SEARCH_CATALOGUE } from '../sheet-plan.js'
import { printFiles, readPrinted } from '../print-files.js'
import { SEALED } from './seal-site.js'
import { printSheetPages, type PrintedSheetPages } from './print-sheet-pages.js'

const ASSETS = 'assets'
const MEDIA = 'media'
/** The records besides those of days and years. */
export const OWN_SHEETS: readonly string[] = [
  'site',
  PAST,
  UNTOLD,
  'report',
  ASSETS,
  MEDIA,
  SEARCH_CATALOGUE,
  SEALED,
]

export interface PrintedShared {
  readonly counts: WriteCounts
  /** The number of files that are not pages. */
  readonly others: number
  /** The number of old addresses that lead to a page. */
  readonly redirects: number
  readonly reason: PrintReason | null
}

/** Call this when every sheet is printed: a redirect never takes the place of a page, and the report lists redirects. */
export async function printShared(
  session: Session,
  archive: Archive,
  target: PrintTarget,
  collected: Collected,
): Promise<PrintedShared> {
  const timer = new StageTimer()
  const { workers, project, appearance } = session
  const render: RenderPages = (stale) => workers.renderPages({ target, stale })
  const printOwn = printerOf(target, timer, render)
  const own = await printOwn('site', planShared(archive, session, collected))
  const site = listOwnPlaces(target.site, own.paths)
  const listSheets = (): Iterable<OutputPath> => listPrinted(target.records, OWN_SHEETS)
  const { past, remarks, warnings } = settleArchive(project, archive, {
    site,
    sheets: listSheets(),
  })
  const dead = findDeadLinks(appearance.links, () => [...site, ...listSheets()])
  for (const remark of [...remarks, ...dead]) archive.account.remark(remark)
  archive.account.warn(warnings)
  const led = await printOwn(PAST, planPast(past, project.settings.redirectMaps))
  const untold = await printOwn(UNTOLD, planUntold(past))
  const report = await printOwn('report', [planReport(archive)])
  const others = copyFiles(target, project.content, appearance, archive)
  const removed = clearAborted(target)
  timer.mark('writing')
  session.timer.add(timer.timings())
  const counts = [
    own.counts,
    led.counts,
    untold.counts,
    report.counts,
    others,
    { ...NONE_WRITTEN, removed },
  ]
  return {
    others: others.written + others.unchanged,
    counts: addAllWrites(counts),
    redirects: past.redirects.length,
    reason: own.reason ?? led.reason ?? untold.reason ?? report.reason,
  }
}

/** Assets and media. */
function copyFiles(
  target: PrintTarget,
  content: string,
  appearance: Appearance,
  { months }: Archive,
): WriteCounts {
  const media = [...appearance.media, ...months.flatMap((month) => month.media)]
  return addAllWrites([
    printFiles(target, ASSETS, usedAssets(target.site, appearance.assets), (asset, last) =>
      writeOutputFile(target.output, asset, last),
    ),
    printFiles(
      target,
      MEDIA,
      media.map((file) => ({ file, path: file.output })),
      ({ file }, last) => copyMedia(target.output, content, file, last),
    ),
  ])
}

type PrintOwn = (sheet: string, pages: Iterable<ListPage>) => Promise<PrintedSheetPages>

/** Removes no old page whose place another sheet has taken since: an article that is back replaces its tombstone. */
function printerOf(target: PrintTarget, timer: StageTimer, render: RenderPages): PrintOwn {
  return (sheet, pages) => {
    const before = readPrinted(target, sheet)
    const findTaken = (stale: readonly OutputPath[]): ReadonlySet<OutputPath> =>
      findPrinted(target, stale, sheet)
    const own = { sheet, key: '', summary: 'null', pages, before, findTaken }
    return printSheetPages(target, own, timer, render)
  }
}
