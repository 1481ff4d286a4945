/** What each article of a shard shares with others → a file of it: the names, then their numbers by article. */
import { FACETS, type Facet } from '../query.js'
import { ByteWriter } from '../bytes.js'
import type { FacetBook } from '../schema.js'
import type { FacetValue } from './searched-article.js'

/** Collects what articles share, in their order. */
export class FacetWriter {
  readonly #names = byFacet(() => new Map<string, FacetNote>())
  readonly #rows = byFacet((): FacetNote[][] => [])

  add(facets: Readonly<Record<Facet, readonly FacetValue[]>>): void {
    for (const facet of FACETS) {
      const notes = facets[facet].map((value) => this.#note(facet, value))
      this.#rows[facet].push([...new Set(notes)])
    }
  }

  #note(facet: Facet, { value, label }: FacetValue): FacetNote {
    const known = this.#names[facet].get(value)
    if (known) {
      known.count++
      return known
    }
    const note = { value, label, count: 1, number: 0 }
    this.#names[facet].set(value, note)
    return note
  }

  /** The book as text (JSON) with its length before it; then, for each facet, how many values each article has, and which. */
  write(): Uint8Array {
    const sorted = byFacet((facet) => sortNotes([...this.#names[facet].values()]))
    const book: FacetBook = byFacet((facet) =>
      sorted[facet].map(({ value, label }) => [value, label] as const),
    )
    const text = new TextEncoder().encode(JSON.stringify(book))
    const bytes = new ByteWriter(1 << 16)
    bytes.number(text.length)
    bytes.append(text)
    for (const facet of FACETS)
      for (const row of this.#rows[facet]) {
        bytes.number(row.length)
        for (const { number } of row) bytes.number(number)
      }
    return bytes.copy()
  }
}

interface FacetNote extends FacetValue {
  count: number
  number: number
}

/** What most articles share gets the smallest numbers. */
function sortNotes(notes: readonly FacetNote[]): readonly FacetNote[] {
  const sorted = notes.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  for (const [number, note] of sorted.entries()) note.number = number
  return sorted
}

function byFacet<Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    topic: make('topic'),
    place: make('place'),
    source: make('source'),
    author: make('author'),
    lang: make('lang'),
  }
}
