/** Articles → lines of JSON in memory, each with its place among them. */
import type { Article } from '../record/article.js'
import type { BodyRef } from '../record/entry.js'

export interface ArticleLines {
  /** The place counts from the first of these lines. */
  readonly put: (article: Article) => BodyRef
  readonly bytes: () => Uint8Array
}

export function openArticleLines(): ArticleLines {
  const lines: Buffer[] = []
  let size = 0
  return {
    put(article) {
      const line = Buffer.from(`${JSON.stringify(article)}\n`)
      const place = { offset: size, length: line.length }
      lines.push(line)
      size += line.length
      return place
    },
    bytes: () => Buffer.concat(lines, size),
  }
}
