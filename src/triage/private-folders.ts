/** What looks like private data, file by file → the folders that it lies in, with counts and the first places. */
import { countUp } from '../record/by-key.js'
import type { PrivateFolder, PrivateNote, Tallied } from '../record/triage.js'
import { folderOf } from '../record/source-file.js'

/** Places that are named of a folder; the others are counted. */
const SAMPLES = 20

interface FolderTally {
  readonly kinds: Map<string, number>
  readonly files: Set<string>
  readonly places: PrivateNote[]
}

export class PrivateFolders {
  readonly #folders = new Map<string, FolderTally>()

  add(notes: readonly PrivateNote[]): void {
    for (const note of notes) {
      const { kinds, files, places } = this.#tallyOf(folderOf(note.file))
      countUp(kinds, note.kind)
      files.add(note.file)
      if (places.length < SAMPLES) places.push(note)
    }
  }

  /** Those with most files first. */
  close(): readonly PrivateFolder[] {
    return Array.from(this.#folders, ([folder, { kinds, files, places }]): PrivateFolder => {
      const counted = Array.from(kinds, ([name, count]): Tallied => ({ name, count }))
      return { folder, files: files.size, kinds: counted.toSorted(mostFirst), places }
    }).toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1))
  }

  #tallyOf(folder: string): FolderTally {
    const known = this.#folders.get(folder) ?? { kinds: new Map(), files: new Set(), places: [] }
    this.#folders.set(folder, known)
    return known
  }
}

function mostFirst(a: Tallied, b: Tallied): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}
