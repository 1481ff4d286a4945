/** A path from a text → the regular file below a folder that it means; what a text says never reaches the disk. */
import type { FoundMedia } from '../../record/media.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import { listItems, placeOf, type DiskPath, type FolderItem } from '../files/odd-names.js'

/** A regular file, or what `FoundMedia` says where there is none. */
export type FoundPath =
  | { readonly kind: 'path'; readonly path: SourcePath; readonly place: DiskPath }
  | Exclude<FoundMedia, { kind: 'file' }>

/** The items of a folder by name, and by the composed form of it (NFC), in which texts are read. */
type Listing = ReadonlyMap<string, FolderItem>

/** Names are compared with what folders list, so that capitals count on every disk. A folder is listed once. */
export function pathFinder(root: string): (path: SourcePath) => FoundPath {
  const listings = new Map<string, Listing>()
  const list = (folder: string): Listing => {
    const listing = listings.get(folder) ?? listFolder(placeOf(root, folder))
    listings.set(folder, listing)
    return listing
  }
  return (path) => walk(path, list)
}

function walk(path: SourcePath, list: (folder: string) => Listing): FoundPath {
  const names = path.split('/')
  let found = ''
  for (const [index, name] of names.entries()) {
    if (name.startsWith('.')) return { kind: 'refused', cause: 'is hidden' }
    const listing = list(found)
    const item = listing.get(name)
    if (!item) return { kind: 'missing', similar: findSimilar(found, names.slice(index), list) }
    if (item.isLink) return { kind: 'refused', cause: 'is a link to another place' }
    found = found === '' ? item.name : `${found}/${item.name}`
    const isLast = index === names.length - 1
    if (isLast && item.isFile) return { kind: 'path', path: sourcePath(found), place: item.place }
    if (isLast || !item.isFolder) return { kind: 'refused', cause: 'is no regular file' }
  }
  return { kind: 'refused', cause: 'is a folder' }
}

/** The file that was meant, if nothing but capitals is wrong. */
function findSimilar(
  folder: string,
  names: readonly string[],
  list: (folder: string) => Listing,
): SourcePath | null {
  let found = folder
  for (const name of names) {
    const item = [...list(found).values()].find(
      (each) => each.name.normalize('NFC').toLowerCase() === name.toLowerCase(),
    )
    if (!item) return null
    found = found === '' ? item.name : `${found}/${item.name}`
  }
  return sourcePath(found)
}

function listFolder(folder: DiskPath): Listing {
  const listing = new Map<string, FolderItem>()
  const items = readItems(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const item of items) listing.set(item.name, item)
  for (const item of items) {
    const name = item.name.normalize('NFC')
    if (!listing.has(name)) listing.set(name, item)
  }
  return listing
}

function readItems(folder: DiskPath): readonly FolderItem[] {
  try {
    return listItems(folder)
  } catch {
    return []
  }
}
