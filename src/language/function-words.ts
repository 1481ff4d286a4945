/** Words that every text of a language has, whatever it is about. */
import { findLanguage } from './languages.js'
import { primaryLanguage } from './primary-language.js'

const sets = new Map<string, ReadonlySet<string>>()

/** `nl-be` has the words of `nl`; a language without a table has none. */
export function isFunctionWord(word: string, language: string): boolean {
  const primary = primaryLanguage(language)
  return (sets.get(primary) ?? remember(primary)).has(word)
}

function remember(language: string): ReadonlySet<string> {
  const words = new Set(findLanguage(language)?.functionWords)
  sets.set(language, words)
  return words
}
