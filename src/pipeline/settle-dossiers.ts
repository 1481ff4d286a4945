/** The keeper's dossiers, and the archive as it is → dossiers of what is there, and what is to be said of the rest. */
import { settleDossier } from '../archive/dossiers.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Dossier } from '../record/dossiers.js'
import type { PageUrl } from '../record/strings.js'
import type { Archive } from './archive.js'
import { findEntries } from './find-entries.js'

/** An article is found by its address, and by those that it had before. Throws `StaleCacheError`. */
export function settleDossiers(
  dossiers: readonly Dossier[],
  archive: Pick<Archive, 'store' | 'months' | 'summary' | 'publication'>,
): { readonly dossiers: readonly Dossier[]; readonly warnings: readonly Diagnostic[] } {
  const { ledger } = archive.publication
  const wanted = dossiers.flatMap(({ articles }) => articles)
  const addresses = new Map<PageUrl, readonly PageUrl[]>(
    wanted.map((url) => [url, [url, ...(ledger.atUrl(url)?.urls ?? [])]]),
  )
  const entries = findEntries(archive, [...addresses.values()].flat())
  const findPage = (url: PageUrl): PageUrl | null =>
    addresses.get(url)?.find((each) => entries.has(each)) ?? null
  const settled = dossiers.map((dossier) => settleDossier(dossier, archive.summary, findPage))
  return {
    dossiers: settled.map(({ dossier }) => dossier),
    warnings: settled.flatMap(({ warnings }) => warnings),
  }
}
