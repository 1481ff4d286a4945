/** A content folder → the finished site. */
import { join, relative, resolve } from 'node:path'
import { readPageUrl } from '../ledger/find-url.js'
import type { RecordCounts } from '../record/bucket.js'
import type { OutputPath, PageUrl } from '../record/names.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { outputPath } from '../record/url.js'
import type { WriteCounts } from '../record/written.js'
import type { Account } from './account.js'
import { checkPlaces } from './check-places.js'
import { describeSite, findAssets } from './describe-site.js'
import type { PrintReason } from './explain-page.js'
import { digestOfValue } from '../record/digest.js'
import { loadArchive, type LoadedArchive } from './load-archive.js'
import { workAtDesk, type DeskOptions, type LoadingDesk } from './loading-desk.js'
import { addLaps, withRest, type Laps } from './open-stopwatch.js'
import type { Pending } from './open-publication.js'
import { printArchive } from './print-archive.js'
import type { Press } from './press.js'
import { relateArchive } from './relate-archive.js'
import type { World } from '../project/environment.js'

export interface BuildOptions extends Omit<DeskOptions, 'locks'> {
  readonly output: string
  /** The address of a page of which somebody wants to know why it was rendered, or was not. */
  readonly why?: string | undefined
}

export interface BuildResult {
  readonly counts: RecordCounts
  /** Files that had to be parsed. */
  readonly parsed: number
  readonly sitePages: number
  readonly files: WriteCounts
  /** Old addresses that lead to a page, where servers get a list of them; else 0. */
  readonly redirects: number
  readonly pending: Pending
  readonly rules: Account['rules']
  readonly ofToday: readonly Diagnostic[]
  /** Null where nobody asked, or there is no such page. */
  readonly reason: PrintReason | null
  readonly laps: Laps
  readonly seconds: number
}

/**
 * Builds the site. Throws on bad settings, when a template fails, when the output cannot be written, and where another
 * build is at work.
 */
export async function build(options: BuildOptions, world: World): Promise<BuildResult> {
  const start = world.clock()
  const before = world.coreTime()
  checkPlaces(options.content, options.output, options.project)
  const locks = [`${resolve(options.output)}.lock`]
  return workAtDesk({ ...options, locks }, world, async (desk) => {
    const loaded = await loadArchive(desk)
    const kinship = await relateArchive(desk, loaded)
    const press = setUpPress(options, desk, loaded)
    const printed = await printArchive(desk, loaded, kinship, press)
    const { account, publication, parsed } = loaded
    const { rules, ofToday } = account
    checkAccount(account.counts())
    return {
      parsed,
      rules,
      ofToday,
      counts: account.counts(),
      sitePages: printed.pages,
      files: printed.counts,
      redirects: desk.project.settings.redirectMaps.length > 0 ? publication.redirects() : 0,
      pending: publication.pending(),
      reason: printed.reason,
      laps: withRest(addLaps(desk.crew.laps(), printed.laps), world.coreTime() - before),
      seconds: (world.clock() - start) / MILLISECONDS,
    }
  })
}

const MILLISECONDS = 1000

function setUpPress(
  { project: folder, output, cache, why }: BuildOptions,
  { project, digests, store }: LoadingDesk,
  { summary }: LoadedArchive,
): Press {
  const { settings, publicRecord, catalogue } = project
  const site = describeSite(settings, summary, publicRecord, catalogue, findAssets(folder))
  // What was written to another folder is nothing to us; both may be moved together.
  const place = digestOfValue(relative(resolve(cache), resolve(output)))
  return {
    site,
    store,
    output,
    project: folder,
    records: join(cache, 'printed', place.slice(0, PLACE_LENGTH)),
    edition: digestOfValue([site, digests]),
    why: why === undefined ? [] : listPlaces(why, settings.baseUrl),
  }
}

/** Enough to tell the few folders apart that one cache is used for. */
const PLACE_LENGTH = 10

/** Files that somebody may mean who copies an address, as the site or `serve` shows it, or types one. */
function listPlaces(address: string, baseUrl: string | null): readonly OutputPath[] {
  const url = readPageUrl(address, baseUrl)
  const root = baseUrl === null ? '' : new URL(baseUrl).pathname.slice(1)
  const below = root !== '' && url.startsWith(root) ? [url.slice(root.length) as PageUrl] : []
  return [url, ...below].flatMap((each) => [
    outputPath(each),
    outputPath(`${each.replace(/\.html$/, '')}/` as PageUrl),
  ])
}

/** Nothing lost: every record is a page, in quarantine, or withdrawn. */
function checkAccount({ records, pages, quarantined, withdrawn }: RecordCounts): void {
  if (records !== pages + quarantined + withdrawn)
    throw new Error(
      `${records} records, but ${pages} pages + ${quarantined} quarantined + ${withdrawn} withdrawn. Please report this.`,
    )
}
