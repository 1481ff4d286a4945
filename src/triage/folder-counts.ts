/** Files in folders, counted → the few folders that most of them lie in. */
import type { SourcePath } from '../record/names.js'

export interface FolderCounts {
  readonly add: (file: SourcePath) => void
  /** Largest first; together they hold every file that was added. `''` is the content folder itself. */
  readonly gather: () => readonly FolderCount[]
}

export interface FolderCount {
  readonly folder: string
  readonly files: number
  /** The first of them. */
  readonly sample: SourcePath
}

/** A folder with more parts than this is told as one. */
const MOST_PARTS = 4

interface FolderTally {
  files: number
  readonly sample: SourcePath
}

export function openFolderCounts(): FolderCounts {
  /** Of a folder, the files below it, however deep, and the first of them. */
  const below = new Map<string, FolderTally>()
  const parts = new Map<string, Set<string>>()
  return {
    add(file) {
      let inner: string | null = null
      for (const folder of foldersAbove(file)) {
        const tally = below.get(folder) ?? { files: 0, sample: file }
        below.set(folder, tally)
        tally.files++
        if (inner !== null) parts.set(folder, (parts.get(folder) ?? new Set()).add(inner))
        inner = folder
      }
    },
    gather: () =>
      split('', below, parts)
        .flatMap((folder) => {
          const tally = below.get(folder)
          return tally ? [{ folder, files: tally.files, sample: tally.sample }] : []
        })
        .toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1)),
  }
}

/** `a/b/c.txt` → `a/b`, `a`, `` */
export function* foldersAbove(file: SourcePath): Generator<string> {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    yield file.slice(0, end)
  yield ''
}

/** Goes down as long as all files lie in a few parts. */
function split(
  folder: string,
  below: ReadonlyMap<string, FolderTally>,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const filesOf = (each: string): number => below.get(each)?.files ?? 0
  const inner = [...(parts.get(folder) ?? [])]
  const inParts = inner.reduce((sum, part) => sum + filesOf(part), 0)
  const isSpread = inner.length > MOST_PARTS || inParts < filesOf(folder)
  if (inner.length === 0 || isSpread) return [folder]
  return inner.flatMap((part) => split(part, below, parts))
}
