/** Names, one after the other → how often each came. */
import { countUp } from '../record/by-key.js'
import type { Tallied } from '../record/triage.js'

export class NameCounts<Name extends string = string> {
  readonly #most: number
  readonly #counts = new Map<Name, number>()

  /** New names beyond `most` are not counted any more, so that memory stays small. */
  constructor(most = Infinity) {
    this.#most = most
  }

  add(name: Name): void {
    if (this.#counts.has(name) || this.#counts.size < this.#most) countUp(this.#counts, name)
  }

  /** Commonest first. */
  list(): readonly (Tallied & { readonly name: Name })[] {
    return Array.from(this.#counts, ([name, count]) => ({ name, count })).toSorted(
      (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
    )
  }
}
