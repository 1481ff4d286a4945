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

/** The pieces, joined, are the text. Of phrases that begin at a word the longest is marked. */
export function markWords(text: string, sought: Sought): readonly Piece[] {
  const words = listWords(text)
  const pieces: Piece[] = []
  let end = 0
  for (let index = 0; index < words.length;) {
    const size = sizeOfMatch(words, index, sought)
    if (size > 0) {
      const { start } = words[index]!
      if (start > end) pieces.push({ text: text.slice(end, start), isMarked: false })
      end = words[index + size - 1]!.end
      pieces.push({ text: text.slice(start, end), isMarked: true })
    }
    index += Math.max(1, size)
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false })
  return pieces
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

function sizeOfMatch(words: readonly Word[], index: number, sought: Sought): number {
  const phrases = sought.get(words[index]!.folded) ?? []
  const found = phrases.find((phrase) =>
    phrase.every((word, offset) => words[index + offset]?.folded === word),
  )
  return found?.length ?? 0
}
