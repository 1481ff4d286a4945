/** Names of one or more words → a book to find them in a text by their first word. */
import { BLANK } from '../record/words.js'
import { readWords } from '../language/read-words.js'
import { bareWord, type NameText } from './name-text.js'

export interface Phrase<Meaning> {
  readonly meaning: Meaning
  /** Lower case. */
  readonly words: readonly string[]
  /** The form it must be printed in, for names in capitals such as `US`; null where only the letters matter. */
  readonly exact: readonly string[] | null
}

export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning
  readonly name: string
  /** Index behind its last word. */
  readonly end: number
}

export type PhraseBook<Meaning> = Map<string, Phrase<Meaning>[]>

/** The first meaning that a name is given stays. */
export function addPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  name: string,
  meaning: Meaning,
): void {
  const { printed, lower } = readWords({ headline: name, lead: '', body: '' })
  const [first] = lower
  if (first === undefined) return
  const exact = name === name.toUpperCase() && name.length < 9 ? printed : null
  const others = book.get(first) ?? []
  if (others.some(({ words }) => words.join(' ') === lower.join(' '))) return
  const phrase = { meaning, words: lower, exact }
  book.set(
    first,
    [...others, phrase].toSorted((a, b) => b.words.length - a.words.length),
  )
}

/** The longest name of the book that begins at `at`. */
export function findPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  text: NameText,
  at: number,
): FoundPhrase<Meaning> | null {
  const word = text.words.lower[at]
  if (word === undefined) return null
  const found = matchAny(book.get(word), text, at)
  if (found) return found
  const bare = bareWord(word, text.language)
  return bare === word ? null : matchAny(book.get(bare), text, at)
}

function matchAny<Meaning>(
  phrases: readonly Phrase<Meaning>[] | undefined,
  text: NameText,
  at: number,
): FoundPhrase<Meaning> | null {
  if (!phrases) return null
  for (const { meaning, words, exact } of phrases)
    if (stands(text, at, words, exact))
      return { meaning, name: words.join(' '), end: at + words.length }
  return null
}

function stands(
  { words: { lower, printed, before }, language }: NameText,
  at: number,
  words: readonly string[],
  exact: readonly string[] | null,
): boolean {
  for (let step = 0; step < words.length; step++) {
    const word = lower[at + step]
    if (word === undefined) return false
    if (word !== words[step] && bareWord(word, language) !== words[step]) return false
    if (exact && !printed[at + step]!.startsWith(exact[step]!)) return false
    // The dots of `U.S.` and `St. Gallen`.
    if (step > 0 && before[at + step] !== BLANK && lower[at + step - 1]!.length > 2) return false
  }
  return true
}
