/** What a build was asked for, and the archive that it loaded → where and with what its pages are printed. */
import { join, relative, resolve } from 'node:path'
import { describeSite, findAssets } from '../plan/describe-site.js'
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
  /** The address of a page: the build explains why it was rendered or not. */
  readonly why?: string | undefined
}

export function targetOf(
  { project: folder, output, cache, why }: PrintOptions,
  { project, digests, store }: Session,
  { summary }: Archive,
): PrintTarget {
  const { settings, publicRecord, referenceData } = project
  const site = describeSite(settings, summary, publicRecord, referenceData, findAssets(folder))
  // Each output folder has its own records; cache and output may be moved together.
  const place = digestOfValue(relative(resolve(cache), resolve(output)))
  return {
    site,
    store,
    output: resolve(output),
    project: folder,
    records: join(resolve(cache), 'printed', place.slice(0, PLACE_LENGTH)),
    edition: digestOfValue([site, digests]),
    why: why === undefined ? [] : listPlaces(why, settings.baseUrl),
  }
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
