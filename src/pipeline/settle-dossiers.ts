/** The keeper's dossiers, and the archive as it is → dossiers of what is there, and what is to be said of the rest. */
import { settleDossier } from '../archive/dossiers.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Dossier } from '../record/dossiers.js'
import type { PageUrl } from '../record/strings.js'
import type { Archive } from './archive.js'
import { findArticles } from './find-entries.js'

/** An article is found by its address, and by those that it had before. Throws `StaleCacheError`. */
export function settleDossiers(
  dossiers: readonly Dossier[],
  archive: Pick<Archive, 'store' | 'months' | 'summary' | 'publication'>,
): { readonly dossiers: readonly Dossier[]; readonly warnings: readonly Diagnostic[] } {
  const entries = findArticles(
    archive,
    dossiers.flatMap(({ articles }) => articles),
  )
  const findPage = (url: PageUrl): PageUrl | null => entries.get(url)?.url ?? null
  const settled = dossiers.map((dossier) => settleDossier(dossier, archive.summary, findPage))
  return {
    dossiers: settled.map(({ dossier }) => dossier),
    warnings: settled.flatMap(({ warnings }) => warnings),
  }
}
