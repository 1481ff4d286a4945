/** Articles, newest first → the files of a shard of the index, and the row of the catalogue that tells of them. */
import { FILES, lengthClass, ROWS, type Row } from '../schema.js'
import { languageBit } from '../stemmers.js'
import { pack, type ShardFiles } from './pack-files.js'
import type { SearchedArticle } from './searched-article.js'
import { FacetWriter } from './write-facets.js'
import { WordStream } from './word-stream.js'
import { writeWords } from './write-words.js'

/**
 * Takes the articles of a shard one after the other: newest first, those of a bucket together. Files are packed as soon as
 * they are full: of a large shard no more is held than it takes on a disk.
 */
export class ShardWriter {
  readonly #stream = new WordStream()
  readonly #facets = new FacetWriter()
  readonly #rows: Uint8Array[] = []
  readonly #counts = new Map<string, number>()
  readonly #days: number[] = []
  readonly #lengths: number[] = []
  readonly #languages: number[] = []
  #pending: Row[] = []
  #first = ''
  #last = ''

  add({ texts, facets, row, bucket }: SearchedArticle): void {
    const [, , , date, , lang] = row
    const language = languageBit(lang)
    this.#lengths.push(lengthClass(this.#stream.add(texts, language)))
    this.#languages.push(language)
    this.#facets.add(facets)
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + 1)
    this.#days.push(Number(date.slice(DAY_AT, DAY_AT + 2)))
    this.#last ||= date.slice(0, DATE_LENGTH)
    this.#first = date.slice(0, DATE_LENGTH)
    if (this.#pending.push(row) === ROWS) this.#flush()
  }

  finish(): ShardFiles {
    this.#flush()
    const { files: words, firstWords, hits, places } = writeWords(this.#stream.inOrder())
    const files = new Map([
      ...number(FILES.words, words),
      ...number(FILES.hits, hits),
      ...number(FILES.places, places),
      ...number(FILES.rows, this.#rows),
      [
        FILES.articles,
        pack(Uint8Array.from([...this.#days, ...this.#lengths, ...this.#languages])),
      ] as const,
      [FILES.facets, pack(this.#facets.write())] as const,
    ])
    const row = {
      articles: this.#days.length,
      words: this.#stream.length,
      languages: this.#languages.reduce((all, language) => all | language, 0),
      counts: [...this.#counts],
      firstDate: this.#first || null,
      lastDate: this.#last || null,
      firstWords,
    }
    return { files, row }
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    this.#rows.push(pack(new TextEncoder().encode(JSON.stringify(this.#pending))))
    this.#pending = []
  }
}

/** Where the day begins, and where it ends: `1987-05-12T09:30`. */
const DAY_AT = 8
const DATE_LENGTH = 10

function number(name: string, files: readonly Uint8Array[]): (readonly [string, Uint8Array])[] {
  return files.map((file, index) => [`${name}${index}`, file])
}
