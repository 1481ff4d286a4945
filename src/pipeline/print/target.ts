/** What a build was asked for, and the archive that it loaded → where and with what its pages are printed. */
import { join, relative, resolve } from 'node:path'
import { describeSite } from '../plan/describe-site.js'
import { digestOfValue } from '../../record/digest.js'
import type { Archive } from '../archive.js'
import type { Session } from '../session.js'
import { readPageUrl } from '../../ledger/find-url.js'
import { type OutputPath, pageUrl } from '../../record/strings.js'
import type { PrintTarget } from '../../record/print-tasks.js'
import { outputPath } from '../../record/url.js'

export interface PrintOptions {
  /** The folder whose `.eleventy.js` and `templates/` override ours. */
  readonly project: string
  readonly output: string
  readonly cache: string
  /** Whether files that were altered with size and time kept are found, and made again. */
  readonly repair?: boolean | undefined
  /** The address of a page: the build explains why it was rendered or not. */
  readonly why?: string | undefined
}

export function targetOf(
  { project: folder, output, cache, repair = false, why }: PrintOptions,
  { project, digests, store, appearance }: Session,
  archive: Archive,
): PrintTarget {
  const { settings, publicRecord, referenceData } = project
  const site = describeSite(settings, archive, publicRecord, referenceData, appearance)
  return {
    site,
    store,
    output: resolve(output),
    project: folder,
    records: recordsIn(cache, output),
    edition: digestOfValue([site, digests]),
    isRepair: repair,
    why: why === undefined ? [] : listPlaces(why, settings.baseUrl),
  }
}

/** Each output folder has its own records; cache and output may be moved together. */
export function recordsIn(cache: string, output: string): string {
  const place = digestOfValue(relative(resolve(cache), resolve(output)))
  return join(resolve(cache), 'printed', place.slice(0, PLACE_LENGTH))
}

/** Long enough to distinguish the few output folders of one cache. */
const PLACE_LENGTH = 10

/** The files that may be meant by an address copied from the site or from `serve`, or typed. */
function listPlaces(address: string, baseUrl: string | null): readonly OutputPath[] {
  const url = readPageUrl(address, baseUrl)
  const root = baseUrl === null ? '' : new URL(baseUrl).pathname.slice(1)
  const below = root !== '' && url.startsWith(root) ? [pageUrl(url.slice(root.length))] : []
  return [url, ...below].flatMap((each) => [
    outputPath(each),
    outputPath(pageUrl(`${each.replace(/\.html$/, '')}/`)),
  ])
}
