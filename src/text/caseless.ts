/** Patterns for which capital and small letters are the same. */

/** What a pattern is asked; nothing else, for places and lengths would be those of the text in small letters. */
export interface CaselessPattern {
  readonly test: (text: string) => boolean
}

/** Escapes and classes by property, whose letters mean something else, or a capital. */
const CAPITAL = /\\[pP]\{[^}]*\}|\\.|\p{Lu}/gsu
const BY_CASE = /\\[pP]\{(?:L[ult]|Lowercase|Uppercase)/u

/** The text that was asked about last: one line is held against many patterns. */
let asked = ''
let small = ''

/**
 * As the flag `i` with `u`, on the text in small letters: V8 takes ten times as long to compile a long list of words that
 * ignores case, and several times as long to go through it. Throws for a pattern that tells letters by their case.
 */
export function caseless({ source, flags }: RegExp): CaselessPattern {
  if (BY_CASE.test(source)) throw new Error(`The pattern tells letters by their case: ${source}`)
  const lowered = source.replace(CAPITAL, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  )
  const pattern = new RegExp(lowered, flags)
  return {
    test(text) {
      if (text !== asked) {
        small = text.toLowerCase()
        asked = text
      }
      return pattern.test(small)
    },
  }
}
