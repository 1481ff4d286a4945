/** Dossiers: articles that the keeper has put together, by hand or by a query, on a page with an introduction. */
import type { GroupKind, YearOrUndated } from './archive.js'
import type { Position } from './diagnostic.js'
import type { Entry } from './entry.js'
import type { Counted, Link, Neighbours } from './link.js'
import type { PageUrl } from './strings.js'

/** An article is in when it has one of the names of each kind, one of the words in its headline, and lies between the dates. */
export interface DossierQuery {
  /** As the keeper writes them: labels, ids or names. Settled, they are keys of entries. */
  readonly groups: readonly (readonly [kind: GroupKind, names: readonly string[]])[]
  readonly words: readonly string[]
  /** `1953`, `1953-02` or `1953-02-01`; both are in. */
  readonly from: string | null
  readonly to: string | null
}

export interface Dossier {
  /** Its key in the file, which is its address for good: `dossiers/SLUG/`. */
  readonly slug: string
  readonly title: string
  /** Paragraphs. */
  readonly intro: readonly string[]
  readonly query: DossierQuery | null
  /** Articles besides those of the query. As the keeper writes them they may be former addresses; settled, they are those of pages. */
  readonly articles: readonly PageUrl[]
  /** Slugs that it had before. */
  readonly formerly: readonly string[]
  /** Where its key stands. */
  readonly position: Position
  /** Where the articles and names that it asks for stand, as they are written. */
  readonly positions: Readonly<Record<string, Position>>
}

/** What decides which articles a dossier has, and the link to it. Plain data. */
export type DossierRule = Pick<Dossier, 'slug' | 'title' | 'query' | 'articles'>

/** A dossier in a list. */
export interface DossierLink extends Link {
  readonly intro: string
  readonly count: number
}

/** `/dossiers/` */
export interface DossiersView {
  readonly dossiers: readonly DossierLink[]
}

/** `/dossiers/watersnood/` */
export interface DossierView {
  readonly title: string
  readonly intro: readonly string[]
  readonly count: number
  /** All of them in order of time, what has no date first; none where there are so many that each year has a page. */
  readonly story: readonly Entry[]
  /** Oldest first. */
  readonly years: readonly Counted<YearOrUndated>[]
}

/** `/dossiers/watersnood/1953/`: the articles of a year, of a dossier that has very many. */
export interface DossierYearView {
  readonly dossier: Link
  readonly year: YearOrUndated
  readonly entries: readonly Entry[]
  readonly neighbours: Neighbours
}
