/** What a build is about to write → a note of it, so that the next build knows what a killed one left. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteFile, type OutputPath } from '../record/strings.js'
import { unlessAbsent } from './files.js'

/** Notes that a build is about to write `paths`: no record has them until their whole sheet is printed. */
export function noteIntent(folder: string, paths: readonly OutputPath[]): void {
  if (paths.length === 0) return
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'journal'), paths.map((path) => `${path}\n`).join(''))
}

/** Sets aside what an aborted build has noted; `readAborted` gives it until `forgetIntents`. */
export function beginIntents(folder: string): void {
  const [journal, aborted] = [join(folder, 'journal'), join(folder, 'aborted')]
  const noted = readNotes(journal)
  if (noted === null) return
  if (readNotes(aborted) === null) return renameSync(journal, aborted)
  // The last note may have been cut off.
  appendFileSync(aborted, `\n${noted}`)
  rmSync(journal)
}

/** The files that aborted builds may have written. Throws where the note is there and cannot be read. */
export function readAborted(folder: string): ReadonlySet<OutputPath> {
  const lines = (readNotes(join(folder, 'aborted')) ?? '').split('\n').slice(0, -1)
  return new Set(lines.map(siteFile))
}

/** Null where there are none. */
function readNotes(file: string): string | null {
  return unlessAbsent<string | null>(null, () => readFileSync(file, 'utf8'))
}

export function forgetIntents(folder: string): void {
  for (const name of ['journal', 'aborted']) rmSync(join(folder, name), { force: true })
}
