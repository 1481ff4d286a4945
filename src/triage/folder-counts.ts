/** Files in folders, counted → the few folders that most of them lie in. */
import type { SourcePath } from '../record/strings.js'

export interface FolderCount {
  readonly folder: string
  readonly files: number
  /** The first of them. */
  readonly sample: SourcePath
}

/** A folder with more parts than this is listed as one. */
const MOST_PARTS = 4

interface FolderTally {
  files: number
  readonly sample: SourcePath
}

export class FolderCounts {
  /** How many files lie below a folder, however deep, and the first of them. */
  readonly #below = new Map<string, FolderTally>()
  readonly #parts = new Map<string, Set<string>>()

  add(file: SourcePath): void {
    let inner: string | null = null
    for (const folder of foldersAbove(file)) {
      const tally = this.#below.get(folder) ?? { files: 0, sample: file }
      this.#below.set(folder, tally)
      tally.files++
      if (inner !== null) this.#parts.set(folder, (this.#parts.get(folder) ?? new Set()).add(inner))
      inner = folder
    }
  }

  /** Largest first; together they hold every file that was added. `''` is the content folder itself. */
  gather(): readonly FolderCount[] {
    return this.#split('')
      .flatMap((folder) => {
        const tally = this.#below.get(folder)
        return tally ? [{ folder, files: tally.files, sample: tally.sample }] : []
      })
      .toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1))
  }

  /** Goes down as long as all files lie in a few parts. */
  #split(folder: string): readonly string[] {
    const inner = [...(this.#parts.get(folder) ?? [])]
    const inParts = inner.reduce((sum, part) => sum + this.#filesOf(part), 0)
    const isSpread = inner.length > MOST_PARTS || inParts < this.#filesOf(folder)
    if (inner.length === 0 || isSpread) return [folder]
    return inner.flatMap((part) => this.#split(part))
  }

  #filesOf(folder: string): number {
    return this.#below.get(folder)?.files ?? 0
  }
}

/** `a/b/c.txt` → `a/b`, `a`, `` */
export function* foldersAbove(file: SourcePath): Generator<string> {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    yield file.slice(0, end)
  yield ''
}
