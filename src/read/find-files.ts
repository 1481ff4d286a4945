/** A content folder → the article files in it, and what else lies there. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourcePath } from '../record/names.js'

export interface FoundFiles {
  /** Article files in order of path. */
  readonly articles: readonly SourcePath[]
  /** Everything else, links and devices included: looked at by nobody. */
  readonly ignored: readonly SourcePath[]
}

const ARTICLE = /\.(?:txt|md|markdown)$/i
const SETTINGS =
  /^(?:archive|authors|sources|topics|gaps|corrections|withdrawals|redactions)\.yaml$/

/**
 * Walks every folder below `root`; hidden files and folders are passed over. Never follows a link.
 * Throws when there is no such folder.
 */
export function findFiles(root: string): FoundFiles {
  if (!existsSync(root))
    throw new Error(`There is no folder ${root}: make it, or name another with --content.`)
  const articles: SourcePath[] = []
  const ignored: SourcePath[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`
      if (item.name.startsWith('.')) continue
      if (item.isDirectory()) folders.push(path)
      else if (item.name === '_defaults.yaml') continue
      else if (folder === '' && SETTINGS.test(item.name)) continue
      else (item.isFile() && ARTICLE.test(item.name) ? articles : ignored).push(path as SourcePath)
    }
  }
  return { articles: articles.toSorted(), ignored: ignored.toSorted() }
}
