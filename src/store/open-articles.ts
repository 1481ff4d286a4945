/** Lines of articles → one long file, and back, one article at a time. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { Article } from '../record/article.js'
import type { BodyRef } from '../record/entry.js'

export interface ArticleStore {
  /** Where the articles lie. */
  readonly file: string
  /** Gives the place in the file at which the lines begin. */
  readonly append: (lines: Uint8Array) => number
  readonly close: () => void
}

/** An empty store in `file`. */
export function openArticles(file: string): ArticleStore {
  const handle = openSync(file, 'w')
  let size = 0
  return {
    file,
    append(lines) {
      const start = size
      for (let done = 0; done < lines.length;) done += writeSync(handle, lines, done)
      size += lines.length
      return start
    },
    close: () => closeSync(handle),
  }
}

export interface Shelf {
  readonly take: (place: BodyRef) => Article
  readonly close: () => void
}

/** Opens what a store has written, to read from it anywhere. */
export function openShelf(file: string): Shelf {
  const handle = openSync(file, 'r')
  return {
    take({ offset, length }) {
      const line = Buffer.allocUnsafe(length)
      readSync(handle, line, 0, length, offset)
      return JSON.parse(line.toString('utf8')) as Article
    },
    close: () => closeSync(handle),
  }
}
