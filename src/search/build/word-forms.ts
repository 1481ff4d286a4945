/** Words as printed, with the languages that have them → groups of words that are forms of each other. */
import { stemsOf } from '../stemmers.js'

/**
 * Groups of two words of the index or more. A word may be in several, one for each language. `wordOf` says which word of the
 * index each printed one is (-1 for none), `languages` has a bit for each language that has it.
 */
export function groupForms(
  printed: readonly string[],
  wordOf: readonly number[],
  languages: readonly number[],
): readonly ReadonlySet<number>[] {
  const groups = new Map<string, Set<number>>()
  for (const [small, all] of joinCapitals(printed, languages)) {
    for (const stem of stemsOf(small, all.languages)) {
      const word = wordOf[all.first]!
      const group = groups.get(stem)
      if (group) group.add(word)
      else groups.set(stem, new Set([word]))
    }
  }
  return [...groups.values()].filter(({ size }) => size > 1)
}

interface SmallWord {
  /** The first printed word that is this one in small letters. */
  readonly first: number
  languages: number
}

/** Small letters and capitals are one word, and have one stem. */
function joinCapitals(
  printed: readonly string[],
  languages: readonly number[],
): ReadonlyMap<string, SmallWord> {
  const joined = new Map<string, SmallWord>()
  for (const [index, word] of printed.entries()) {
    if (languages[index] === 0) continue
    const small = word.toLowerCase()
    const known = joined.get(small)
    if (known) known.languages |= languages[index]!
    else joined.set(small, { first: index, languages: languages[index]! })
  }
  return joined
}
