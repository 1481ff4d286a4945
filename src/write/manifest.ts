/** What the last build wrote, one line a file: path, size, time of change, digest. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { OutputPath } from '../record/names.js'

export interface Written {
  readonly size: number
  /** Milliseconds, as the file system gives them. */
  readonly modified: number
  readonly digest: string
}

/** Any line that cannot be understood is as if it were not there: its file is written again. */
export function readManifest(file: string): ReadonlyMap<OutputPath, Written> {
  const entries = new Map<OutputPath, Written>()
  if (!existsSync(file)) return entries
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [path, size, modified, digest] = line.split('\t')
    if (path && digest)
      entries.set(path as OutputPath, { digest, size: Number(size), modified: Number(modified) })
  }
  return entries
}

export function writeManifest(file: string, entries: ReadonlyMap<OutputPath, Written>): void {
  mkdirSync(dirname(file), { recursive: true })
  const lines = [...entries].map(
    ([path, { size, modified, digest }]) => `${path}\t${size}\t${modified}\t${digest}\n`,
  )
  writeFileSync(`${file}.part`, lines.join(''))
  renameSync(`${file}.part`, file)
}
