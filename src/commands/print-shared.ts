/** What spans the whole archive → its pages on disk: home, groups, feeds, redirects, report, assets, pictures. */
import type { OutputPath } from '../record/names.js'
import type { ListPage } from '../record/page.js'
import {
  addAllWrites,
  NONE_WRITTEN,
  type PrintedPage,
  type WriteCounts,
} from '../record/written.js'
import { forgetIntents, noteIntent, readAborted } from '../store/journal.js'
import { listPrinted, readSheetRecord, writeSheetRecord } from '../store/sheet-records.js'
import { isPlace } from '../write/check-path.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import { removeLeftovers, removeOutputFiles } from '../write/remove-output-files.js'
import { writeOutputFile, type WrittenFile } from '../write/write-output-file.js'
import { takeFromRecord } from './before.js'
import { countFiles } from './count-files.js'
import { findAssets } from './describe-site.js'
import type { PrintReason } from './explain-page.js'
import type { LoadedArchive } from './load-archive.js'
import type { LoadingDesk } from './loading-desk.js'
import { openStopwatch, type Laps, type Stopwatch } from './open-stopwatch.js'
import { listPast, listSite, planReport, type SheetGists } from './plan-shared.js'
import type { Press } from './press.js'
import type { PrintDue } from './print-pages.js'
import { printSection } from './print-section.js'

const PAST = 'past'
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
  gists: SheetGists,
): Promise<PrintedShared> {
  const watch = openStopwatch()
  const { crew, project } = desk
  const { settings, content } = project
  const print: PrintDue = (due) => crew.printDue({ press, due })
  const printed = [await printOwn(press, 'site', listSite(loaded, press.site, gists), watch, print)]
  printed.push(await printOwn(press, PAST, listPast(loaded, settings), watch, print))
  printed.push(await printOwn(press, 'report', [planReport(loaded)], watch, print))
  const media = loaded.digests.flatMap((digest) => digest.media)
  const others = addAllWrites([
    writeAll(press, ASSETS, findAssets(press.project), (asset, last) =>
      writeOutputFile(press.output, asset, last),
    ),
    writeAll(
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

/** Those of `paths` that are recorded in another section than `except`. */
function findPrinted(
  { records }: Press,
  paths: readonly OutputPath[],
  except: string,
): ReadonlySet<OutputPath> {
  const wanted = new Set(paths)
  const found = new Set<OutputPath>()
  if (wanted.size === 0) return found
  for (const path of listPrinted(records, [except])) if (wanted.has(path)) found.add(path)
  return found
}

/** Files that no template makes. */
function writeAll<File extends { readonly path: OutputPath }>(
  { records, output }: Press,
  section: string,
  files: readonly File[],
  write: (file: File, last: PrintedPage | null) => WrittenFile,
): WriteCounts {
  const known = takeFromRecord(readSheetRecord(records, section)).pages
  const unique = [...new Map(files.map((file) => [file.path, file])).values()]
  noteIntent(
    records,
    unique.map(({ path }) => path).filter((path) => !known.has(path)),
  )
  const written = unique.map((file) => write(file, known.get(file.path) ?? null))
  const pages = new Map(
    written.map(({ path, size, modified, digest }) => {
      return [path, { size, modified, digest, view: '', text: '' }]
    }),
  )
  const stale = [...known.keys()].filter((path) => !pages.has(path))
  removeOutputFiles(output, stale)
  const sizes = countFiles(pages)
  writeSheetRecord(records, section, { key: '', edition: '', gist: 'null', ...sizes }, pages)
  const unchanged = written.filter(({ isUnchanged }) => isUnchanged).length
  const counts = { written: written.length - unchanged, unchanged, removed: stale.length }
  return { ...sizes, ...counts }
}

/** What builds that never ended have left, and this one has not printed, is removed. */
function clearAborted(press: Press): number {
  const aborted = new Set([...readAborted(press.records)].filter(isPlace))
  removeLeftovers(press.output, aborted)
  const printed = findPrinted(press, [...aborted], '')
  const orphans = [...aborted].filter((path) => !printed.has(path))
  removeOutputFiles(press.output, orphans)
  forgetIntents(press.records)
  return orphans.length
}
