/** The words at the start of a text → whether a sentence seems to begin there. */
import { languages } from '../language/languages.js'

const functionWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.functionWords),
)
/** Words between given name and surname, in lower case; as first word of a surname some have a capital. */
const PARTICLES: ReadonlySet<string> = new Set(
  `van de der den ten ter te het 't ’t in 's op von vom zu zur zum und y e la le las los du des d’ d' di da do dos
  das del della dello al el bin ibn ben abu af av`.split(/\s+/),
)
const WORDS = /^(\p{Lu}[\p{L}'’]*),?\s+(\p{Ll}[\p{L}'’-]*)/u

/** Whether a word is one of the commonest of its language: `de`, `And`. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase())
}

/** `van` in a name. Capitals are for the caller to judge. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase())
}

/**
 * A common word with a capital before a word without one: `De man`, `Tot en met`. Where it stands behind a name
 * (`Brussel De man`), the name is not part of the sentence. `De la Cruz` and `Van den Berg` are names.
 */
export function startsSentence(text: string): boolean {
  const [, first = '', second = ''] = WORDS.exec(text.slice(0, 60)) ?? []
  return isFunctionWord(first) && !isParticle(second) && first.toLowerCase() !== 'van'
}
