/** Output files → files on disk: complete or as they were, written only when they changed, removed when they are gone. */
import { hash } from 'node:crypto'
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import type { OutputFile } from '../record/page.js'
import { readManifest, writeManifest, type Written } from './manifest.js'

export interface WriteCounts {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Size of the whole site. */
  readonly bytes: number
}

export interface Output {
  /** Throws when the file cannot be written, naming the file and the cause. */
  readonly write: (file: OutputFile) => void
  /** Removes what earlier builds wrote and this one did not, and remembers what was written. */
  readonly close: () => WriteCounts
}

/**
 * Opens the output folder. `manifest` is the file that remembers what the last build wrote, so that only
 * files of ours are ever removed. Every file goes to a temporary name first: a reader, or the next build
 * after a killed one, finds either the old file or the new one.
 */
export function openOutput(folder: string, manifest: string): Output {
  const before = readManifest(manifest)
  const after = new Map<OutputPath, Written>()
  const folders = new Set<string>()
  let written = 0
  return {
    write({ path, content }) {
      const file = join(folder, checkPath(path))
      const bytes = Buffer.from(content)
      const digest = hash('sha1', bytes, 'base64')
      const last = before.get(path)
      if (last?.digest === digest && isUntouched(file, last)) {
        after.set(path, last)
        return
      }
      after.set(path, { digest, ...replaceFile(file, bytes, folders) })
      written++
    },
    close() {
      const removed = removeStale(folder, before, after)
      writeManifest(manifest, after)
      const bytes = [...after.values()].reduce((sum, { size }) => sum + size, 0)
      return { written, removed, unchanged: after.size - written, bytes }
    },
  }
}

/** The last wall between a name that came from content and the disk. */
function checkPath(path: OutputPath): OutputPath {
  const isSafe = path
    .split('/')
    .every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..')
  if (!isSafe) throw new Error(`“${path}” is not a place inside the site.`)
  return path
}

function isUntouched(file: string, last: Written): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === last.size && found.mtimeMs === last.modified
}

function replaceFile(file: string, bytes: Buffer, folders: Set<string>): Omit<Written, 'digest'> {
  const temporary = `${file}.part`
  try {
    makeFolder(dirname(file), folders)
    writeFileSync(temporary, bytes)
    const { size, mtimeMs } = lstatSync(temporary)
    renameSync(temporary, file)
    return { size, modified: mtimeMs }
  } catch (error) {
    removeQuietly(temporary)
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** What stopped the writing may stop the removing too, and is the better thing to tell. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Told already.
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return
  mkdirSync(folder, { recursive: true })
  made.add(folder)
}

function removeStale(
  folder: string,
  before: ReadonlyMap<OutputPath, Written>,
  after: ReadonlyMap<OutputPath, Written>,
): number {
  const stale = [...before.keys()].filter((path) => !after.has(path))
  for (const path of stale) rmSync(join(folder, checkPath(path)), { force: true })
  return stale.length
}
