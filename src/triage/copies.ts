/** Files and their hashes → those that hold the same bytes as one before. */
import type { ParsedFile } from '../record/article.js'
import type { SourcePath } from '../record/names.js'

export interface Copies {
  readonly add: (file: ParsedFile) => void
  readonly close: () => { readonly files: number; readonly samples: readonly string[] }
}

const SAMPLES = 3
/** Hexadecimal digits of a hash: as many as a number holds, and enough for a million files. */
const DIGITS = 13

export function openCopies(): Copies {
  const firsts = new Map<number, SourcePath>()
  const samples: string[] = []
  let files = 0
  return {
    add({ file, records }) {
      const first = records.find((record) => record.kind === 'article')
      if (!first) return
      const key = Number.parseInt(first.article.origin.sha256.slice(0, DIGITS), 16)
      const original = firsts.get(key)
      if (original === undefined) {
        firsts.set(key, file)
        return
      }
      files++
      if (samples.length < SAMPLES) samples.push(`${file} = ${original}`)
    },
    close: () => ({ files, samples }),
  }
}
