/** Files and folders that could not be read → whether the source of a published article may be there all the same. */
import type { LedgerRow } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'
import { folderOf } from '../record/source-file.js'

/** Tells whether a file could not be read, or lies in a folder that could not be opened. */
export function reachOf(unread: readonly SourcePath[]): (file: SourcePath) => boolean {
  const closed = new Set<string>(unread.map((path) => path.normalize('NFC')))
  if (closed.size === 0) return () => false
  return (file) => {
    for (let path: string = file.normalize('NFC'); path !== ''; path = folderOf(path))
      if (closed.has(path)) return true
    return false
  }
}

/** The addresses whose articles the ledger has in such files. A line without a place is of none. */
export function listOutOfReach(
  rows: Iterable<LedgerRow>,
  unread: readonly SourcePath[],
): readonly PageUrl[] {
  if (unread.length === 0) return []
  const isOutOfReach = reachOf(unread)
  const urls: PageUrl[] = []
  for (const { url, file, record } of rows) if (record !== 0 && isOutOfReach(file)) urls.push(url)
  return urls
}
