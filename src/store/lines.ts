/** Records ↔ lines of JSON, with lists of them one after the other. */
import type { ByteRange, LineRange, FileRange } from '../record/byte-range.js'
import { digestOf } from '../record/digest.js'
import type { ClassifiedArticle } from '../record/classified-article.js'

export function writeLines(items: readonly object[]): string {
  let text = ''
  for (const item of items) text += `${JSON.stringify(item)}\n`
  return text
}

/** The caller vouches for the type of the items. */
export function readLines<Item>(text: string): readonly Item[] {
  const items: Item[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    items.push(JSON.parse(text.slice(start, end)) as Item)
    start = end + 1
  }
  return items
}

/** Bytes, and the range of each list in them. */
export interface Packed<Range extends ByteRange = ByteRange> {
  readonly bytes: Buffer
  readonly ranges: readonly Range[]
}

export function packLists(lists: readonly (readonly object[])[]): Packed<LineRange> {
  const { bytes, ranges } = packChunks(lists.map((list) => Buffer.from(writeLines(list))))
  return {
    bytes,
    ranges: ranges.map(({ offset, length, digest }, index) => {
      return { offset, length, count: lists[index]!.length, digest }
    }),
  }
}

export function packChunks(chunks: readonly Buffer[]): Packed {
  let end = 0
  const ranges = chunks.map((chunk): ByteRange => {
    const offset = end
    end += chunk.length
    return { offset, length: chunk.length, digest: digestOf(chunk) }
  })
  return { bytes: Buffer.concat(chunks, end), ranges }
}

/** Long enough that two editions of a file do not share a name. */
const EDITION_LENGTH = 12

/** Part of the name of a file, so that other bytes get another name. */
export function editionOf({ ranges }: Packed): string {
  return digestOf(ranges.map(({ digest }) => digest).join()).slice(0, EDITION_LENGTH)
}

/** The articles of a batch, one a line. */
export class ArticleLines {
  readonly #lines: Buffer[] = []
  #size = 0

  /** Adds an article. Its range counts from the first of these lines; the file has no name yet. */
  put(article: ClassifiedArticle): FileRange {
    return this.copy(Buffer.from(`${JSON.stringify(article)}\n`))
  }

  /** Adds a line that was made before. */
  copy(line: Buffer): FileRange {
    const place = { file: '', offset: this.#size, length: line.length, digest: digestOf(line) }
    this.#lines.push(line)
    this.#size += line.length
    return place
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#lines, this.#size)
  }
}
