/** All words of a shard, sorted → its files of words, and the two streams of hits and places that they refer to. */
import { ByteWriter } from '../bytes.js'
import { PieceCounter } from '../pieces.js'
import { FORM_LANGUAGES, INLINE, PIECE, WORDS_SIZE } from '../schema.js'
import { pack } from './pack-files.js'
import type { FormGroup } from './word-forms.js'
import type { SortedStream } from './word-stream.js'
import { writeHits } from './write-hits.js'

/** All files are packed. */
export interface WrittenWords {
  readonly files: readonly Uint8Array[]
  /** The first word of each file. */
  readonly firstWords: readonly string[]
  readonly hits: readonly Uint8Array[]
  readonly places: readonly Uint8Array[]
}

/**
 * A file of words: where in both streams its words begin, how many there are, then the words in order (as far as they
 * differ from the one before), each with its number of articles and its hits and places, or the lengths of these in the
 * streams; then groups of forms.
 */
export function writeWords(stream: SortedStream): WrittenWords {
  const { words, order, placesOf, fields } = stream
  const forms = formsByWord(stream.forms)
  const [hits, places] = [new PieceWriter(), new PieceWriter()]
  const [ownHits, ownPlaces] = [new ByteWriter(), new ByteWriter()]
  const files: Uint8Array[] = []
  const firstWords: string[] = []
  let file: OpenFile | null = null
  for (const number of order) {
    if (file === null || file.entries.length >= WORDS_SIZE) {
      if (file) files.push(closeFile(file, forms, words))
      file = openFile(hits, places)
      firstWords.push(words[number]!)
    }
    ownHits.clear()
    ownPlaces.clear()
    const articles = writeHits(placesOf(number), fields, ownHits, ownPlaces)
    const isInline = ownHits.length + ownPlaces.length <= INLINE
    addWord(file, words[number]!, articles, isInline)
    file.numbers.push(number)
    for (const [own, all] of [
      [ownHits, hits],
      [ownPlaces, places],
    ] as const) {
      file.entries.number(own.length)
      ;(isInline ? file.entries : all).append(own.view())
    }
  }
  if (file) files.push(closeFile(file, forms, words))
  return { files, firstWords, hits: hits.finish(), places: places.finish() }
}

/** Bytes, cut into files, which are packed. */
class PieceWriter {
  readonly counter = new PieceCounter()
  readonly #files: Uint8Array[] = []
  readonly #file = new ByteWriter(PIECE * 2)

  append(bytes: Uint8Array): void {
    const { piece } = this.counter.next(bytes.length)
    if (piece > this.#files.length) this.#cut()
    this.#file.append(bytes)
  }

  finish(): readonly Uint8Array[] {
    if (this.#file.length > 0) this.#cut()
    return this.#files
  }

  #cut(): void {
    this.#files.push(pack(this.#file.view()))
    this.#file.clear()
  }
}

interface OpenFile {
  /** Where in both streams its words begin. */
  readonly starts: readonly number[]
  readonly numbers: number[]
  readonly entries: ByteWriter
  last: string
}

function openFile(...streams: readonly PieceWriter[]): OpenFile {
  const starts = streams.flatMap(({ counter }) => [counter.piece, counter.at])
  return { starts, numbers: [], entries: new ByteWriter(WORDS_SIZE * 2), last: '' }
}

function addWord(file: OpenFile, word: string, articles: number, isInline: boolean): void {
  let same = 0
  while (same < word.length && word.charCodeAt(same) === file.last.charCodeAt(same)) same++
  file.entries.number(same)
  file.entries.text(word.slice(same))
  file.entries.number(articles * 2 + (isInline ? 1 : 0))
  file.last = word
}

type Forms = ReadonlyMap<number, readonly FormGroup[]>

function formsByWord(groups: readonly FormGroup[]): Forms {
  const forms = new Map<number, FormGroup[]>()
  for (const group of groups)
    for (const word of group.words) {
      const known = forms.get(word)
      if (known) known.push(group)
      else forms.set(word, [group])
    }
  return forms
}

/** Words of a group that are in the same file are named by their place in it, the others as they are. */
function closeFile(file: OpenFile, forms: Forms, words: readonly string[]): Uint8Array {
  const places = new Map(file.numbers.map((number, place) => [number, place]))
  const groups = new Set(file.numbers.flatMap((number) => forms.get(number) ?? []))
  const bytes = new ByteWriter(file.entries.length + 1024)
  for (const start of file.starts) bytes.number(start)
  bytes.number(file.numbers.length)
  bytes.append(file.entries.view())
  for (const group of groups) {
    const own = group.words.flatMap((number) => places.get(number) ?? []).toSorted((a, b) => a - b)
    const others = group.words.filter((number) => !places.has(number))
    bytes.number(own.length * FORM_LANGUAGES + group.languages)
    let last = 0
    for (const place of own) {
      bytes.number(place - last)
      last = place
    }
    bytes.number(others.length)
    for (const word of others.map((number) => words[number]!).toSorted()) bytes.text(word)
  }
  return pack(bytes.view())
}
