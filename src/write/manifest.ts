/** What the last build wrote: the output folder, then a line a file with path, size, time of change and digest. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { OutputPath } from '../record/names.js'

export interface Written {
  readonly size: number
  /** Milliseconds, as the file system gives them. */
  readonly modified: number
  readonly digest: string
}

/**
 * Any line that cannot be understood is as if it were not there: its file is written again. What was written to another
 * folder than `output` is nothing to us, and never removed.
 */
export function readManifest(file: string, output: string): ReadonlyMap<OutputPath, Written> {
  const entries = new Map<OutputPath, Written>()
  for (const path of readJournal(file)) entries.set(path, UNFINISHED)
  if (!existsSync(file)) return entries
  const [folder, ...lines] = readFileSync(file, 'utf8').split('\n')
  if (folder !== folderLine(file, output)) return entries
  for (const line of lines) {
    const [path, size, modified, digest] = line.split('\t')
    if (path && digest && !entries.has(path as OutputPath))
      entries.set(path as OutputPath, { digest, size: Number(size), modified: Number(modified) })
  }
  return entries
}

/**
 * Notes that a build is about to write `paths`. A build that is killed leaves this behind, so that the next one knows
 * what may lie there.
 */
export function noteIntent(file: string, paths: readonly OutputPath[]): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(`${file}.journal`, paths.map((path) => `${path}\n`).join(''))
}

/** Files of a build that never ended: they are there, or were about to be. */
function readJournal(file: string): readonly OutputPath[] {
  const journal = `${file}.journal`
  if (!existsSync(journal)) return []
  return readFileSync(journal, 'utf8').split('\n').slice(0, -1) as OutputPath[]
}

/** No digest is this one, so the file is written anew. */
const UNFINISHED: Written = { size: -1, modified: 0, digest: 'unfinished' }

export function writeManifest(
  file: string,
  output: string,
  entries: ReadonlyMap<OutputPath, Written>,
): void {
  mkdirSync(dirname(file), { recursive: true })
  const lines = [...entries].map(
    ([path, { size, modified, digest }]) => `${path}\t${size}\t${modified}\t${digest}\n`,
  )
  writeFileSync(`${file}.part`, `${folderLine(file, output)}\n${lines.join('')}`)
  renameSync(`${file}.part`, file)
  rmSync(`${file}.journal`, { force: true })
}

/** From the manifest's folder to the output folder, so that both may be moved together. */
function folderLine(file: string, output: string): string {
  return relative(dirname(resolve(file)), resolve(output)) || '.'
}
