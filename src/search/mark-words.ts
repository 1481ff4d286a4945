/** A text and the words that were sought → its pieces, of which some are to be marked. */
import { groupBy } from '../record/by-key.js'
import { foldWord, foldedWords, splitWords } from './split-words.js'

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A word or words in a row, folded; where it is a prefix, the last of them may go on. */
export interface Phrase {
  /** As the engine gives it. */
  readonly name: string
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

/** What is sought, ready for many texts: the longest first. */
export interface Sought {
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Single words that may go on. */
  readonly starts: readonly Phrase[]
}

/** `marked` is as the engine gives it: words and phrases, folded, with an asterisk where the last word may go on. */
export function prepareMarks(marked: readonly string[]): Sought {
  const all = marked
    .map((name) => ({ name, words: foldedWords(name), isPrefix: name.endsWith('*') }))
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length)
  return {
    phrases: groupBy(
      all.filter((phrase) => !isStart(phrase)),
      ({ words }) => [words[0]!],
    ),
    starts: all.filter(isStart),
  }
}

function isStart({ words, isPrefix }: Phrase): boolean {
  return isPrefix && words.length === 1
}

/** The pieces, joined, are the text. */
export function markWords(text: string, sought: Sought): readonly Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { start, end } of findSought(text, sought)) {
    if (start > last) pieces.push({ text: text.slice(last, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    last = end
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isMarked: false })
  return pieces
}

/** Where what is sought stands in a text, and what of it that is. */
export interface FoundPhrase {
  readonly start: number
  readonly end: number
  readonly phrase: Phrase
}

/** In order. Of phrases that begin at a word it is the longest. */
export function findSought(text: string, sought: Sought): readonly FoundPhrase[] {
  const words = listWords(text)
  const found: FoundPhrase[] = []
  for (let index = 0; index < words.length;) {
    const phrase = phraseAt(words, index, sought)
    const size = phrase?.words.length ?? 1
    if (phrase) {
      const [{ start }, { end }] = [words[index]!, words[index + size - 1]!]
      found.push({ start, end, phrase })
    }
    index += size
  }
  return found
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

function listWords(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  splitWords(text, (printed) => {
    const start = text.indexOf(printed, at)
    at = start + printed.length
    words.push({ folded: foldWord(printed), start, end: at })
  })
  return words
}

function phraseAt(
  words: readonly Word[],
  index: number,
  { phrases, starts }: Sought,
): Phrase | undefined {
  const { folded } = words[index]!
  const found = phrases.get(folded)?.find((phrase) => standsAt(phrase, words, index))
  return found ?? starts.find(({ words: [start] }) => folded.startsWith(start!))
}

function standsAt(phrase: Phrase, words: readonly Word[], index: number): boolean {
  return phrase.words.every((word, offset) => {
    const folded = words[index + offset]?.folded
    const mayGoOn = phrase.isPrefix && offset === phrase.words.length - 1
    return mayGoOn ? folded?.startsWith(word) : folded === word
  })
}
