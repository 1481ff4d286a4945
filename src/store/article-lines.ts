/** Articles → lines of JSON in memory, each with its place among them. */
import type { FileRange } from '../record/byte-range.js'
import { digestOf } from '../record/digest.js'
import type { ClassifiedArticle } from '../record/classified-article.js'

export interface ArticleLines {
  /** The place counts from the first of these lines; the file has no name yet. */
  readonly put: (article: ClassifiedArticle) => FileRange
  /** The same for a line that was made before. */
  readonly copy: (line: Buffer) => FileRange
  readonly bytes: () => Uint8Array
}

export function openArticleLines(): ArticleLines {
  const lines: Buffer[] = []
  let size = 0
  const copy = (line: Buffer): FileRange => {
    const place = { file: '', offset: size, length: line.length, digest: digestOf(line) }
    lines.push(line)
    size += line.length
    return place
  }
  return {
    put: (article) => copy(Buffer.from(`${JSON.stringify(article)}\n`)),
    copy,
    bytes: () => Buffer.concat(lines, size),
  }
}
