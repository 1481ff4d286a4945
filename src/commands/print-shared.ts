/** What spans the whole archive → its pages on disk: home, groups, feeds, redirects, report, assets, pictures. */
import type { Collected } from '../archive/sheet-summary.js'
import type { OutputPath } from '../record/names.js'
import type { ListPage } from '../record/page.js'
import { addAllWrites, NONE_WRITTEN, type WriteCounts } from '../record/written.js'
import { readSheetRecord } from '../store/sheet-records.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import { writeOutputFile } from '../write/write-output-file.js'
import { takeFromRecord } from './before.js'
import { PAST } from './clear-way.js'
import { clearAborted } from './clear-aborted.js'
import { findAssets } from './describe-site.js'
import type { PrintReason } from './explain-page.js'
import { findPrinted } from './find-printed.js'
import type { LoadedArchive } from './load-archive.js'
import type { LoadingDesk } from './loading-desk.js'
import { openStopwatch, type Laps, type Stopwatch } from './open-stopwatch.js'
import { closePast, passSite, planReport } from './plan-shared.js'
import type { Press } from './press.js'
import type { PrintDue } from './print-pages.js'
import { printFiles } from './print-files.js'
import { printSection } from './print-section.js'

const ASSETS = 'assets'
const MEDIA = 'media'
/** What is recorded besides the pages of sheets. */
export const OWN_SECTIONS: readonly string[] = ['site', PAST, 'report', ASSETS, MEDIA]

export interface PrintedShared {
  readonly counts: WriteCounts
  /** Files that are no pages. */
  readonly others: number
  readonly reason: PrintReason | null
  readonly laps: Laps
}

/** When every sheet is printed: a redirect never takes the place of a page, and the report tells of redirects. */
export async function printShared(
  desk: LoadingDesk,
  loaded: LoadedArchive,
  press: Press,
  collected: Collected,
): Promise<PrintedShared> {
  const watch = openStopwatch()
  const { crew, project } = desk
  const { settings, content } = project
  const print: PrintDue = (due) => crew.printDue({ press, due })
  const printed = [
    await printOwn(press, 'site', passSite(loaded, press.site, collected), watch, print),
  ]
  printed.push(await printOwn(press, PAST, closePast(loaded, settings), watch, print))
  printed.push(await printOwn(press, 'report', [planReport(loaded)], watch, print))
  const media = loaded.digests.flatMap((digest) => digest.media)
  const others = addAllWrites([
    printFiles(press, ASSETS, findAssets(press.project), (asset, last) =>
      writeOutputFile(press.output, asset, last),
    ),
    printFiles(
      press,
      MEDIA,
      media.map((file) => ({ file, path: file.output })),
      ({ file }, last) => copyOutputFile(press.output, content, file, last),
    ),
  ])
  const removed = clearAborted(press)
  watch.lap('writing')
  return {
    laps: watch.laps(),
    others: others.written + others.unchanged,
    counts: addAllWrites([
      ...printed.map((each) => each.counts),
      others,
      { ...NONE_WRITTEN, removed },
    ]),
    reason: printed.map(({ reason }) => reason).find((reason) => reason !== null) ?? null,
  }
}

/** Where an article is that was gone before, its page has taken the place of the tombstone. */
function printOwn(
  press: Press,
  section: string,
  pages: Iterable<ListPage>,
  watch: Stopwatch,
  print: PrintDue,
): ReturnType<typeof printSection> {
  const before = takeFromRecord(readSheetRecord(press.records, section))
  const findTaken = (stale: readonly OutputPath[]): ReadonlySet<OutputPath> =>
    findPrinted(press, stale, section)
  return printSection(
    press,
    { section, key: '', gist: 'null', pages, before, findTaken },
    watch,
    print,
  )
}
