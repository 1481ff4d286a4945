/** An archive that was read anew, and its site → sources that are not as published, and addresses that do not answer as they should. */
import { ExpectedPages, type AddressFault } from '../ledger/expected-pages.js'
import { droppedAddresses } from '../ledger/redacted.js'
import { listMissing } from '../ledger/settle-past.js'
import { listHoldings } from '../pipeline/archive.js'
import type { LedgerSession } from '../pipeline/ledger-session.js'
import { PAST, UNTOLD } from '../pipeline/print/clear-way.js'
import { settleArchive } from '../pipeline/print/past.js'
import { recordsIn } from '../pipeline/print/target.js'
import { manifestPath, type ManifestLine } from '../record/manifest.js'
import type { PastAddresses } from '../record/redirect.js'
import type { OutputPath, PageUrl, SourcePath } from '../record/strings.js'
import { outputPath } from '../record/url.js'
import type { CheckedSite, SiteFault } from '../seal/check-site.js'
import { isSealed, readNames } from '../seal/read-seal.js'
import { readSheetRecord, type PrintedPages } from '../store/sheet-records.js'
import { redactorFor } from '../text/redact.js'

export interface SourceFault {
  readonly kind: 'source-edited' | 'source-missing'
  readonly path: PageUrl
  readonly file: SourcePath
}

export interface CheckedArchive {
  readonly articles: number
  /** Lines of the ledger. */
  readonly addresses: number
}

/** Where the site and the notes of its builds lie. */
interface Places {
  readonly output: string
  readonly cache: string
}

type Find = (fault: SourceFault | AddressFault | SiteFault) => void

/** Of a site without a seal, only the sources are looked at. Throws `StaleCacheError`. */
export function checkArchive(
  session: LedgerSession,
  site: CheckedSite,
  places: Places,
  find: Find,
): CheckedArchive {
  const urls = checkTexts(session, find)
  const { rows, redactions } = session.project.publicRecord
  const { ledger } = session.archive.publication
  const isDropped = droppedAddresses(redactions, redactorFor)
  const checked = { articles: urls.length, addresses: rows.length }
  if (!isSealed(site.seal)) return checked
  const expected = new ExpectedPages(urls, findPast(session, site, places))
  for (const { url } of rows)
    if (!expected.has(url) && !isDropped(url, ledger.atUrl(url)))
      find({ kind: 'unanswered', path: outputPath(url) })
  meetNamed(expected, site, places, find)
  meetUntold(expected, site, places, find)
  for (const fault of expected.rest()) find(fault)
  return checked
}

/** Gives the addresses of all articles. */
function checkTexts({ archive }: LedgerSession, find: Find): readonly PageUrl[] {
  const { identity } = archive.publication
  const urls: PageUrl[] = []
  for (const { entry, mark } of listHoldings(archive)) {
    const published = identity.articleOf(mark)
    if (published && !published.digests.includes(mark.sha256))
      find({ kind: 'source-edited', path: entry.url, file: mark.file })
    urls.push(entry.url)
  }
  for (const { urls: lost, file } of listMissing(archive.publication))
    find({ kind: 'source-missing', path: lost.at(-1)!, file })
  return urls
}

function findPast(
  { project, archive }: LedgerSession,
  site: CheckedSite,
  places: Places,
): PastAddresses {
  return settleArchive(project, archive, { site: [], sheets: listPages(site, places) }).past
}

function isOfPast({ path }: ManifestLine): boolean {
  return path === manifestPath(PAST)
}

/** What is on the site besides redirects and tombstones. */
function* listPages({ seal }: CheckedSite, { output }: Places): Generator<OutputPath> {
  for (const manifest of seal.manifests.filter((each) => !isOfPast(each)))
    for (const { path } of readNames(output, manifest)) yield path
}

function meetNamed(
  expected: ExpectedPages,
  { seal }: CheckedSite,
  { output }: Places,
  find: Find,
): void {
  for (const manifest of seal.manifests)
    for (const { path } of readNames(output, manifest)) {
      const fault = expected.meet(path, !isOfPast(manifest))
      if (fault) find(fault)
    }
}

/** The notes of the last build know the digests of these pages; without them, it counts what kind of page each is. */
function meetUntold(
  expected: ExpectedPages,
  { untold }: CheckedSite,
  { cache, output }: Places,
  find: Find,
): void {
  const known: PrintedPages =
    readSheetRecord(recordsIn(cache, output), UNTOLD)?.pages() ?? new Map()
  for (const { path, kind, digest } of untold) {
    const last = known.get(path)
    if (!expected.meetUntold(path, kind)) find({ kind: 'foreign', path })
    else if (last && last.size >= 0 && last.digest !== digest) find({ kind: 'altered', path })
  }
}
