/** Topics, sources and authors as entries hold them → groups with a label and a place on the site. */
import { slugOf } from '../language/slug.js'
import type { Group, GroupKind } from '../record/archive.js'
import type { Coordinates } from '../record/coordinates.js'
import type { YearKey } from '../record/strings.js'

export interface GroupNames {
  readonly labelOf: (kind: GroupKind, key: string) => string
  readonly descriptionOf: (kind: GroupKind, key: string) => string | null
  /** The group that this one is part of. */
  readonly widerOf: (kind: GroupKind, key: string) => string | null
  /** Where it lies; null for what is no place, and where nobody has told. */
  readonly coordinatesOf: (kind: GroupKind, key: string) => Coordinates | null
  /** The number of articles that it must have to get pages of its own. */
  readonly fewestOf: (kind: GroupKind, key: string) => number
  /** The slug that a group was published with; null for a new one. */
  readonly publishedSlugOf: (kind: GroupKind, key: string) => string | null
  /** Whether a group was ever published with the slug. */
  readonly isPublishedSlug: (kind: GroupKind, slug: string) => boolean
}

type YearCounts = ReadonlyMap<YearKey | 'undated', number>

/**
 * Groups by key. A slug that was published stays with its group. Of two new ones whose labels give the same slug, the
 * first by key keeps it; the other gets a number.
 */
export function nameGroups(
  kind: GroupKind,
  counts: ReadonlyMap<string, YearCounts>,
  names: GroupNames,
): ReadonlyMap<string, Group> {
  const taken = new Set<string>()
  const isTaken = (slug: string): boolean => taken.has(slug) || names.isPublishedSlug(kind, slug)
  const free = new FreeSlugs(isTaken)
  const groups = new Map<string, Group>()
  for (const key of [...counts.keys()].toSorted()) {
    const label = names.labelOf(kind, key)
    const slug = names.publishedSlugOf(kind, key) ?? free.take(slugOf(label))
    taken.add(slug)
    const years = new Map([...counts.get(key)!].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const count = [...years.values()].reduce((sum, each) => sum + each, 0)
    const description = names.descriptionOf(kind, key)
    const isThin = count < names.fewestOf(kind, key)
    const above = names.widerOf(kind, key)
    const wider = above === null ? null : { key: above, label: names.labelOf(kind, above) }
    const coordinates = names.coordinatesOf(kind, key)
    const facts = { kind, slug, key, label, description, count, years, isThin, wider, coordinates }
    groups.set(key, facts)
  }
  return groups
}

/** Slugs are never freed: the numbers of a slug are tried once, not again for each group that has it. */
class FreeSlugs {
  readonly #next = new Map<string, number>()
  readonly #isTaken: (slug: string) => boolean

  constructor(isTaken: (slug: string) => boolean) {
    this.#isTaken = isTaken
  }

  /** `slug`, or else the first of `slug-2`, `slug-3` … that is free. */
  take(slug: string): string {
    let number = this.#next.get(slug) ?? 1
    let free = number === 1 ? slug : `${slug}-${number}`
    while (this.#isTaken(free)) free = `${slug}-${++number}`
    this.#next.set(slug, number)
    return free
  }
}
