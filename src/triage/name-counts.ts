/** Names, one after the other → how often each came. */
import type { Tallied } from '../record/triage.js'

export interface NameCounts<Name extends string = string> {
  readonly add: (name: Name) => void
  /** Commonest first. */
  readonly list: () => readonly (Tallied & { readonly name: Name })[]
}

/** New names beyond `most` are not counted any more, so that memory stays small. */
export function openNameCounts<Name extends string = string>(most = Infinity): NameCounts<Name> {
  const counts = new Map<Name, number>()
  return {
    add(name) {
      const count = counts.get(name)
      if (count !== undefined || counts.size < most) counts.set(name, (count ?? 0) + 1)
    },
    list: () =>
      Array.from(counts, ([name, count]) => ({ name, count })).toSorted(
        (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
      ),
  }
}
