/** What a build is about to write → a note of it, so that the next build knows what a killed one left. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteFile, type OutputPath } from '../record/strings.js'

/** Notes that a build is about to write `paths`: no record has them until their whole sheet is printed. */
export function noteIntent(folder: string, paths: readonly OutputPath[]): void {
  if (paths.length === 0) return
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'journal'), paths.map((path) => `${path}\n`).join(''))
}

/** Sets aside what an aborted build has noted; `readAborted` gives it until `forgetIntents`. */
export function beginIntents(folder: string): void {
  const [journal, aborted] = [join(folder, 'journal'), join(folder, 'aborted')]
  if (!existsSync(journal)) return
  if (!existsSync(aborted)) return renameSync(journal, aborted)
  // The last note may have been cut off.
  appendFileSync(aborted, `\n${readFileSync(journal, 'utf8')}`)
  rmSync(journal)
}

/** The files that aborted builds may have written. */
export function readAborted(folder: string): ReadonlySet<OutputPath> {
  const aborted = join(folder, 'aborted')
  if (!existsSync(aborted)) return new Set()
  const lines = readFileSync(aborted, 'utf8').split('\n').slice(0, -1)
  return new Set(lines.map(siteFile))
}

export function forgetIntents(folder: string): void {
  for (const name of ['journal', 'aborted']) rmSync(join(folder, name), { force: true })
}
