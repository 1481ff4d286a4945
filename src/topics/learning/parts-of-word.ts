/**
 * A word → the terms that it holds: itself, and in languages that join words its beginnings and ends, written as in a
 * vocabulary: `handelsoorlog`, `handel*`, `*oorlog`.
 */

/** The Germanic languages but English, Finnish, Estonian and Hungarian. */
const JOINING = new Set('nl de af fy lb nds sv da no nb nn is fo fi et hu'.split(' '))
const BEGINNINGS = [4, 5, 6, 7, 8]
const ENDS = [4, 5, 6]
/** Figures have no parts, nor has a word that may be cut within a letter. */
const WHOLE = /^\p{N}|[\p{M}\u{10000}-\u{10FFFF}]/u

/** Which terms a word of `language` (`nl`) has, the word itself first. */
export function partsOf(language: string): (word: string) => readonly string[] {
  if (!JOINING.has(language)) return (word) => [word]
  return (word) => {
    if (word.length <= BEGINNINGS[0]! || WHOLE.test(word)) return [word]
    const parts = [word]
    for (const length of BEGINNINGS)
      if (word.length > length) parts.push(`${word.slice(0, length)}*`)
    for (const length of ENDS) if (word.length > length) parts.push(`*${word.slice(-length)}`)
    return parts
  }
}
