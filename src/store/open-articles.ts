/** Articles → lines of one long file, and back, one at a time. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../record/article.js'
import type { BodyRef } from '../record/entry.js'

export interface ArticleStore {
  readonly put: (article: Article) => BodyRef
  readonly get: (body: BodyRef) => Article
  readonly close: () => void
}

/** Bytes held back before they are written in one go. */
const PAGE = 1 << 18

export function openArticles(folder: string): ArticleStore {
  const handle = openSync(join(folder, 'articles.jsonl'), 'w+')
  let waiting: Buffer[] = []
  let held = 0
  let size = 0
  const flush = (): void => {
    for (const line of waiting) writeWhole(handle, line)
    waiting = []
    held = 0
  }
  return {
    put(article) {
      const line = Buffer.from(`${JSON.stringify(article)}\n`)
      const body = { offset: size, length: line.length }
      waiting.push(line)
      held += line.length
      size += line.length
      if (held > PAGE) flush()
      return body
    },
    get({ offset, length }) {
      flush()
      const line = Buffer.allocUnsafe(length)
      readSync(handle, line, 0, length, offset)
      return JSON.parse(line.toString('utf8')) as Article
    },
    close: () => closeSync(handle),
  }
}

/** The system may take less than it is given. */
function writeWhole(handle: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}
