/** A content folder → every file in it that is not hidden, for a copy of it. */
import { type SourcePath, sourcePath } from '../../record/strings.js'
import { listItems, type DiskPath } from './odd-names.js'

export interface SourceItem {
  readonly path: SourcePath
  readonly place: DiskPath
}

export interface ListedSources {
  /** In order of path. */
  readonly files: readonly SourceItem[]
  /** What is hidden, or neither file nor folder, such as a link. */
  readonly passedOver: readonly SourcePath[]
}

/** Never follows a link. Throws where a folder cannot be opened. */
export function listSources(root: string): ListedSources {
  const files: SourceItem[] = []
  const passedOver: SourcePath[] = []
  const walk = (folder: DiskPath, below: string): void => {
    for (const { name, place, isFile, isFolder } of listItems(folder)) {
      const path = sourcePath(`${below}${name}`)
      if (name.startsWith('.')) passedOver.push(path)
      else if (isFolder) walk(place, `${path}/`)
      else if (isFile) files.push({ path, place })
      else passedOver.push(path)
    }
  }
  walk(root, '')
  const byPath = (a: SourceItem, b: SourceItem): number => (a.path < b.path ? -1 : 1)
  return { files: files.toSorted(byPath), passedOver: passedOver.toSorted() }
}
