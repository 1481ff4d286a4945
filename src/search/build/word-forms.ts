/** Words as printed, with the languages that have them → groups of words that are forms of each other. */
import { languageOfStem, stemsOf } from '../stemmers.js'

export interface FormGroup {
  /** Words of the index, by number; at least two. */
  readonly words: readonly number[]
  /** A bit for each language in which they are forms of each other. */
  readonly languages: number
}

/**
 * Groups of words that are forms of each other. A word may be in several, for several languages. `wordOf` says which word of
 * the index each printed one is (-1 for none), `languages` has a bit for each language that has it.
 */
export function groupForms(
  printed: readonly string[],
  wordOf: readonly number[],
  languages: readonly number[],
): readonly FormGroup[] {
  // Most stems have one word, and need no list for it.
  const groups = new Map<string, number | number[]>()
  for (const [small, { first, all }] of joinCapitals(printed, languages))
    for (const stem of stemsOf(small, all)) {
      const word = wordOf[first]!
      const known = groups.get(stem)
      if (known === undefined) groups.set(stem, word)
      else if (typeof known === 'object') {
        if (!known.includes(word)) known.push(word)
      } else if (known !== word) groups.set(stem, [known, word])
    }
  return joinLanguages(groups)
}

/** The same words are often forms of each other in several languages: `president`, `presidents`. */
function joinLanguages(groups: ReadonlyMap<string, number | number[]>): readonly FormGroup[] {
  const joined = new Map<string, { readonly words: readonly number[]; languages: number }>()
  for (const [stem, words] of groups) {
    if (typeof words === 'number') continue
    const key = words.toSorted((one, other) => one - other).join()
    const known = joined.get(key)
    if (known) known.languages |= languageOfStem(stem)
    else joined.set(key, { words, languages: languageOfStem(stem) })
  }
  return [...joined.values()]
}

/** Small letters and capitals are one word, and have one stem: gives it with the first that is printed, and all its languages. */
function* joinCapitals(
  printed: readonly string[],
  languages: readonly number[],
): Generator<readonly [small: string, word: { readonly first: number; readonly all: number }]> {
  const firsts = new Map<string, number>()
  const joined = Uint32Array.from(languages)
  for (const [index, word] of printed.entries()) {
    if (languages[index] === 0) continue
    const small = word.toLowerCase()
    const first = firsts.get(small)
    if (first === undefined) firsts.set(small, index)
    else joined[first]! |= languages[index]!
  }
  for (const [small, first] of firsts) yield [small, { first, all: joined[first]! }]
}
