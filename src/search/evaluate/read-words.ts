/** A file of words → its words, where their hits and places are, and which words are forms of which. */
import { ByteReader } from '../bytes.js'
import { PieceCounter, type Placed } from '../pieces.js'
import { FORM_LANGUAGES } from '../schema.js'

/** Some bytes: those that are at hand, or where in their stream they are. */
export type Bytes = Uint8Array | Placed

export interface WordEntry {
  readonly word: string
  /** Articles that have it. */
  readonly count: number
  readonly hits: Bytes
  readonly places: Bytes
}

/** Words, each with the languages in which it is a form of another one: a bit for each. */
export type WordForms = ReadonlyMap<string, number>

export interface WordsFile {
  /** In order of their words. */
  readonly entries: readonly WordEntry[]
  /** Other forms of a word of this file. */
  readonly forms: ReadonlyMap<string, WordForms>
}

export function readWordsFile(bytes: Uint8Array): WordsFile {
  const reader = new ByteReader(bytes)
  const hits = new PieceCounter(reader.number(), reader.number())
  const places = new PieceCounter(reader.number(), reader.number())
  const count = reader.number()
  const entries: WordEntry[] = []
  let word = ''
  for (let index = 0; index < count; index++) {
    const same = reader.number()
    word = word.slice(0, same) + reader.text()
    const facts = reader.number()
    const isInline = facts % 2 === 1
    const next = (stream: PieceCounter): Bytes => {
      const length = reader.number()
      return isInline ? reader.take(length) : stream.next(length)
    }
    entries.push({ word, count: facts >>> 1, hits: next(hits), places: next(places) })
  }
  return { entries, forms: readForms(reader, entries) }
}

function readForms(
  reader: ByteReader,
  entries: readonly WordEntry[],
): ReadonlyMap<string, WordForms> {
  const forms = new Map<string, Map<string, number>>()
  while (!reader.isAtEnd) {
    const head = reader.number()
    const languages = head % FORM_LANGUAGES
    const own: string[] = []
    let place = 0
    for (let count = Math.floor(head / FORM_LANGUAGES); count > 0; count--) {
      place += reader.number()
      own.push(entries[place]!.word)
    }
    const others: string[] = []
    for (let count = reader.number(); count > 0; count--) others.push(reader.text())
    for (const word of own) {
      const known = forms.get(word) ?? new Map<string, number>()
      forms.set(word, known)
      for (const form of [...own, ...others])
        if (form !== word) known.set(form, (known.get(form) ?? 0) | languages)
    }
  }
  return forms
}

/** The entry of a word, or where it would stand. */
export function placeOf(entries: readonly WordEntry[], word: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]!.word < word) low = middle + 1
    else high = middle
  }
  return low
}
