/** The addresses that the keeper chose for dossiers and periods, as they were published ↔ lines of the ledger, and where those of former ones lead. */
import { CHOSEN_KINDS, type ChosenKind, type PublicRecord } from '../record/ledger.js'
import { HOME, pageUrl, type PageUrl } from '../record/strings.js'
import { DOSSIERS, dossierUrl, namedPeriodUrl } from '../record/url.js'
import type { PastTopic } from './topic-slugs.js'

/** The address of a page, and the list of such pages. */
const PLACES: Readonly<
  Record<ChosenKind, { readonly urlOf: (slug: string) => PageUrl; readonly list: PageUrl }>
> = {
  dossiers: { urlOf: dossierUrl, list: DOSSIERS },
  periods: { urlOf: namedPeriodUrl, list: pageUrl('coverage/') },
}

/** The addresses that dossiers and periods were published at. */
export function listChosenUrls(slugs: PublicRecord['chosenSlugs']): readonly PageUrl[] {
  return CHOSEN_KINDS.flatMap((kind) => slugs[kind].map(PLACES[kind].urlOf))
}

/** What has an address of the keeper's choice. */
interface Chosen {
  readonly slug: string
  /** Slugs that it had before. */
  readonly formerly: readonly string[]
}

/** Slugs are never removed: all of them, in order, and the number of those that are new. */
export function renewChosen(
  slugs: readonly string[],
  present: readonly Pick<Chosen, 'slug'>[],
): { readonly slugs: readonly string[]; readonly added: number } {
  const all = new Set([...slugs, ...present.map(({ slug }) => slug)])
  return { slugs: [...all].toSorted(), added: all.size - new Set(slugs).size }
}

/** What is called otherwise now leads there, what is gone to the list of what is left, or else home. */
export function listPastChosen(
  kind: ChosenKind,
  slugs: readonly string[],
  present: readonly Chosen[],
): readonly PastTopic[] {
  const { urlOf, list } = PLACES[kind]
  const heirs = new Map(
    present.flatMap(({ slug, formerly }) => formerly.map((former) => [former, slug] as const)),
  )
  return [...new Set([...slugs, ...heirs.keys()])].map((slug) => {
    const heir = heirs.get(slug)
    const own = heir === undefined ? [] : [urlOf(heir)]
    return { from: urlOf(slug), to: [...own, list, HOME] }
  })
}
