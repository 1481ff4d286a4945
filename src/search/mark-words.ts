/** A text and the words that were sought → its pieces, of which some are to be marked. */
import { foldWord, foldedWords, splitWords } from './split-words.js'

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** What is sought, ready for many texts: phrases by their first word. */
export type Sought = ReadonlyMap<string, readonly (readonly string[])[]>

/** `marked` is as the engine gives it: words and phrases, folded. */
export function prepareMarks(marked: readonly string[]): Sought {
  const sought = new Map<string, (readonly string[])[]>()
  for (const phrase of marked) {
    const words = foldedWords(phrase)
    const [first] = words
    if (first !== undefined) sought.set(first, [...(sought.get(first) ?? []), words])
  }
  for (const phrases of sought.values()) phrases.sort((one, other) => other.length - one.length)
  return sought
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
  readonly phrase: readonly string[]
}

/** In order. Of phrases that begin at a word it is the longest. */
export function findSought(text: string, sought: Sought): readonly FoundPhrase[] {
  const words = listWords(text)
  const found: FoundPhrase[] = []
  for (let index = 0; index < words.length;) {
    const phrase = phraseAt(words, index, sought)
    const size = phrase?.length ?? 1
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
  sought: Sought,
): readonly string[] | undefined {
  const phrases = sought.get(words[index]!.folded) ?? []
  return phrases.find((phrase) =>
    phrase.every((word, offset) => words[index + offset]?.folded === word),
  )
}
