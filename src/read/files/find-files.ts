/** A content folder → the article files in it, and what else lies there. */
import { statSync } from 'node:fs'
import { formatOf } from '../../record/formats.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import { checkName } from '../settings/misnamed.js'
import { listItems, type DiskPath, type FolderItem } from './odd-names.js'

export interface FoundFiles {
  /** Article files in order of path. */
  readonly articles: readonly SourcePath[]
  /** Everything else, links and devices included: never read. */
  readonly ignored: readonly SourcePath[]
  /** Folders that could not be opened. */
  readonly closed: readonly SourcePath[]
  /** The archive's own pages: `_pages/NAME.md`, which are no articles. */
  readonly pages: readonly SourcePath[]
  /** What holds for all files of a folder: `_defaults.yaml`. */
  readonly defaults: readonly SourcePath[]
}

const SETTINGS =
  /^(?:(?:archive|authors|sources|topics|names|gaps|dossiers|corrections|withdrawals|redactions)\.yaml|topics\.(?:centroids|model)\.tsv|redirects\.csv|ledger\/[^/]*)$/

const PAGES = '_pages/'
const OWN_PAGE = /^_pages\/[^/.][^/]*\.(?:md|markdown)$/i

/** Whether a file says something of the archive, and is no article. */
export function isSettingsFile(path: string): boolean {
  return SETTINGS.test(path) || /(?:^|\/)_defaults\.yaml$/.test(path)
}

/** Throws when there is no such folder. */
export function checkFolder(root: string): void {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${root}: make it, or name another with --content.`)
}

/**
 * Walks every folder below `root`; hidden ones are passed over, hidden articles listed. Never follows a link.
 * Throws when there is no such folder, and `SettingsError` where a file of the keeper's has a name that is not its own.
 */
export function findFiles(root: string): FoundFiles {
  checkFolder(root)
  const articles: SourcePath[] = []
  const ignored: SourcePath[] = []
  const closed: SourcePath[] = []
  const pages: SourcePath[] = []
  const defaults: SourcePath[] = []
  const folders: Folder[] = [{ path: '', place: root }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path: above, place } = folder
    for (const item of listFolder(place, () => closed.push(sourcePath(above)))) {
      const path = above === '' ? item.name : `${above}/${item.name}`
      if (item.name.startsWith('.') && formatOf(item.name) === null) continue
      if (!item.isFolder) checkName(root, above, item.name)
      if (item.isFolder) folders.push({ path, place: item.place })
      else if (item.name === '_defaults.yaml') defaults.push(sourcePath(path))
      else if (SETTINGS.test(path)) continue
      else if (item.isFile && OWN_PAGE.test(path)) pages.push(sourcePath(path))
      else (isArticle(item, path) ? articles : ignored).push(sourcePath(path))
    }
  }
  return {
    articles: articles.toSorted(),
    ignored: ignored.toSorted(),
    closed: closed.toSorted(),
    pages: pages.toSorted(),
    defaults: defaults.toSorted(),
  }
}

interface Folder {
  readonly path: string
  readonly place: DiskPath
}

/** `~$brug.docx`: Word puts it beside a document that somebody has open. */
const LOCK_OR_HIDDEN = /^(?:\.|~\$)/

/** Nothing in the folder of the archive's own pages is one. */
function isArticle(item: FolderItem, path: string): boolean {
  if (path.startsWith(PAGES)) return false
  return item.isFile && formatOf(item.name) !== null && !LOCK_OR_HIDDEN.test(item.name)
}

function listFolder(folder: DiskPath, onClosed: () => void): readonly FolderItem[] {
  try {
    return listItems(folder)
  } catch {
    onClosed()
    return []
  }
}
