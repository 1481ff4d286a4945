/** Names of one or more words → a book to find them in a text by their first word. */
import { BLANK } from '../record/words.js'
import { readWords } from '../language/read-words.js'
import { bareWord, type NameText } from './name-text.js'

/** What begins with some words. */
interface Branch<Meaning> {
  readonly next: Map<string, Branch<Meaning>>
  phrase: Phrase<Meaning> | null
}

interface Phrase<Meaning> {
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

/** The branches of the first words. Ten thousand names may begin with the same word: none is looked at in vain. */
export type PhraseBook<Meaning> = Map<string, Branch<Meaning>>

/** The first meaning that a name is given stays. */
export function addPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  name: string,
  meaning: Meaning,
): void {
  const { printed, lower } = readWords({ headline: name, lead: '', body: '' })
  const exact = name === name.toUpperCase() && name.length < 9 ? printed : null
  const [first, ...others] = lower
  if (first === undefined) return
  let branch = branchOf(book, first)
  for (const word of others) branch = branchOf(branch.next, word)
  branch.phrase ??= { meaning, words: lower, exact }
}

function branchOf<Meaning>(branches: PhraseBook<Meaning>, word: string): Branch<Meaning> {
  const known = branches.get(word)
  if (known) return known
  const branch: Branch<Meaning> = { next: new Map(), phrase: null }
  branches.set(word, branch)
  return branch
}

/** The longest name of the book that begins at `at`. */
export function findPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  text: NameText,
  at: number,
): FoundPhrase<Meaning> | null {
  const word = text.words.lower[at]
  if (word === undefined) return null
  const found = findLongest(book.get(word), text, at, at + 1)
  if (found) return found
  const bare = bareWord(word, text.language)
  return bare === word ? null : findLongest(book.get(bare), text, at, at + 1)
}

/** `end` is behind the words that led to the branch. */
function findLongest<Meaning>(
  branch: Branch<Meaning> | undefined,
  text: NameText,
  at: number,
  end: number,
): FoundPhrase<Meaning> | null {
  if (!branch) return null
  const word = text.words.lower[end]
  if (word !== undefined && branch.next.size > 0 && isOneName(text, end)) {
    const bare = bareWord(word, text.language)
    const longer =
      findLongest(branch.next.get(word), text, at, end + 1) ??
      (bare === word ? null : findLongest(branch.next.get(bare), text, at, end + 1))
    if (longer) return longer
  }
  const { phrase } = branch
  if (!phrase || !isPrinted(phrase, text, at)) return null
  return { meaning: phrase.meaning, name: phrase.words.join(' '), end }
}

/** The dots of `U.S.` and `St. Gallen` stand within a name. */
function isOneName({ words: { before, lower } }: NameText, at: number): boolean {
  return before[at] === BLANK || lower[at - 1]!.length <= 2
}

function isPrinted<Meaning>({ exact }: Phrase<Meaning>, text: NameText, at: number): boolean {
  return exact?.every((word, step) => text.words.printed[at + step]!.startsWith(word)) ?? true
}
