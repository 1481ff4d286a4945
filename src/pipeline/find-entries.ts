/** Addresses of articles → what lists show of each; only the days that they lie in are read. */
import type { Entry } from '../record/entry.js'
import type { HoldingRange } from '../record/month.js'
import type { PageUrl } from '../record/strings.js'
import { addTo } from '../record/by-key.js'
import { folderIn, periodUrl, undatedUrl } from '../record/url.js'
import { readHoldings } from '../store/months.js'
import type { Archive } from './archive.js'

/** As `findEntries`, also by addresses that an article had before; the keys are the addresses that were asked for. */
export function findArticles(
  archive: Pick<Archive, 'store' | 'months' | 'publication'>,
  urls: readonly PageUrl[],
): ReadonlyMap<PageUrl, Entry> {
  const { ledger } = archive.publication
  const addresses = urls.map((url) => [url, [url, ...(ledger.atUrl(url)?.urls ?? [])]] as const)
  const entries = findEntries(
    archive,
    addresses.flatMap(([, all]) => all),
  )
  const found = addresses.flatMap(([url, all]) => {
    const entry = all.map((each) => entries.get(each)).find((each) => each !== undefined)
    return entry ? [[url, entry] as const] : []
  })
  return new Map(found)
}

/** Without those where no article lies. Throws `StaleCacheError`. */
export function findEntries(
  { store, months }: Pick<Archive, 'store' | 'months'>,
  urls: Iterable<PageUrl>,
): ReadonlyMap<PageUrl, Entry> {
  const wanted = new Map<string, PageUrl[]>()
  for (const url of urls) addTo(wanted, folderIn(url), url)
  const found = new Map<PageUrl, Entry>()
  if (wanted.size === 0) return found
  const look = (folder: PageUrl, file: string, range: HoldingRange): void => {
    const here = wanted.get(folder)
    if (here === undefined) return
    for (const { entry } of readHoldings(store, file, range))
      if (here.includes(entry.url)) found.set(entry.url, entry)
  }
  for (const { bucket, file, days, loose } of months) {
    for (const range of days) look(periodUrl(range.day), file, range)
    if (loose !== null) look(undatedUrl(bucket === 'undated' ? null : bucket), file, loose)
  }
  return found
}
