/** A content folder → the article files in it, and what else lies there. */
import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { formatOf } from '../../record/formats.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'

export interface FoundFiles {
  /** Article files in order of path. */
  readonly articles: readonly SourcePath[]
  /** Everything else, links and devices included: never read. */
  readonly ignored: readonly SourcePath[]
  /** Folders that could not be opened. */
  readonly closed: readonly SourcePath[]
  /** What holds for all files of a folder: `_defaults.yaml`. */
  readonly defaults: readonly SourcePath[]
}

const SETTINGS =
  /^(?:(?:archive|authors|sources|topics|names|corrections|withdrawals|redactions)\.yaml|topics\.(?:centroids|model)\.tsv|redirects\.csv|ledger\/[^/]*)$/

/** Throws when there is no such folder. */
export function checkFolder(root: string): void {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${root}: make it, or name another with --content.`)
}

/**
 * Walks every folder below `root`; hidden ones are passed over, hidden articles listed. Never follows a link.
 * Throws when there is no such folder.
 */
export function findFiles(root: string): FoundFiles {
  checkFolder(root)
  const articles: SourcePath[] = []
  const ignored: SourcePath[] = []
  const closed: SourcePath[] = []
  const defaults: SourcePath[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of listFolder(join(root, folder), () => closed.push(sourcePath(folder)))) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`
      if (item.name.startsWith('.') && formatOf(item.name) === null) continue
      if (item.isDirectory()) folders.push(path)
      else if (item.name === '_defaults.yaml') defaults.push(sourcePath(path))
      else if (SETTINGS.test(path)) continue
      else (isArticle(item) ? articles : ignored).push(sourcePath(path))
    }
  }
  return {
    articles: articles.toSorted(),
    ignored: ignored.toSorted(),
    closed: closed.toSorted(),
    defaults: defaults.toSorted(),
  }
}

function isArticle(item: Dirent): boolean {
  return item.isFile() && formatOf(item.name) !== null && !item.name.startsWith('.')
}

function listFolder(folder: string, onClosed: () => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    onClosed()
    return []
  }
}
