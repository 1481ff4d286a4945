/** The addresses that dossiers were published at ↔ lines of the ledger, and where those of former dossiers lead. */
import type { Dossier } from '../record/dossiers.js'
import { HOME } from '../record/strings.js'
import { DOSSIERS, dossierUrl } from '../record/url.js'
import type { PastTopic } from './topic-slugs.js'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a line of the file is one: the slug of a dossier. */
export function isDossierLine(line: string): boolean {
  return SLUG.test(line)
}

/** Slugs are never removed: all of them, in order, and the number of those that are new. */
export function renewDossiers(
  slugs: readonly string[],
  dossiers: readonly Pick<Dossier, 'slug'>[],
): { readonly slugs: readonly string[]; readonly added: number } {
  const all = new Set([...slugs, ...dossiers.map(({ slug }) => slug)])
  return { slugs: [...all].toSorted(), added: all.size - new Set(slugs).size }
}

/** A dossier that is called otherwise now leads there, one that is gone to the list of dossiers. */
export function listPastDossiers(
  slugs: readonly string[],
  dossiers: readonly Pick<Dossier, 'slug' | 'formerly'>[],
): readonly PastTopic[] {
  const heirs = new Map(
    dossiers.flatMap(({ slug, formerly }) => formerly.map((former) => [former, slug] as const)),
  )
  return [...new Set([...slugs, ...heirs.keys()])].map((slug) => {
    const heir = heirs.get(slug)
    const own = heir === undefined ? [] : [dossierUrl(heir)]
    return { from: dossierUrl(slug), to: [...own, DOSSIERS, HOME] }
  })
}
