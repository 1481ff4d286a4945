/** A search and the words that were found for it → those of them that nobody typed. */
import type { Expression } from './query.js'
import { wantedWords } from './replace-word.js'
import { foldedWords } from './split-words.js'

/** None where the start of a word was typed: what begins like it is no other form. */
export function otherForms(expression: Expression, found: readonly string[]): readonly string[] {
  const wanted = wantedWords(expression)
  if (wanted.some(({ isPrefix }) => isPrefix)) return []
  const typed = new Set(wanted.map(({ words }) => foldedWords(words.join(' ')).join(' ')))
  return found.filter((word) => !typed.has(word) && !word.includes(' '))
}
