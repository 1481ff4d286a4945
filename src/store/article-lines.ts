/** Articles → lines of JSON in memory, each with its place among them. */
import type { FileRange } from '../record/byte-range.js'
import type { ClassifiedArticle } from '../record/classified-article.js'
import { digestOf } from '../record/digest.js'

export class ArticleLines {
  readonly #lines: Buffer[] = []
  #size = 0

  /** The place counts from the first of these lines; the file has no name yet. */
  put(article: ClassifiedArticle): FileRange {
    return this.copy(Buffer.from(`${JSON.stringify(article)}\n`))
  }

  /** The same for a line that was made before. */
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
