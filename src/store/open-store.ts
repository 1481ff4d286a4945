/** The archive on disk while it is built: abstracts by month, articles in one long file. Memory holds neither. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openAbstracts, type AbstractStore } from './open-abstracts.js'
import { openArticles, type ArticleStore } from './open-articles.js'

export interface Store {
  readonly abstracts: AbstractStore
  readonly articles: ArticleStore
}

/** Opens an empty store in `folder`, which is emptied first. */
export function openStore(folder: string): Store {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    abstracts: openAbstracts(folder),
    articles: openArticles(join(folder, 'articles.jsonl')),
  }
}
