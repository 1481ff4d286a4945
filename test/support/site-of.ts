/** The files of a content folder → a site that is built, published, edited and looked at. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { makeFolder, putFile } from './make-folder.js'
import { runPressmark, type Outcome } from './run-pressmark.js'
import { openFile } from './bytes-of-site.js'
import { listFiles } from './trees.js'

export interface Site {
  readonly folder: string
  readonly run: (...args: readonly string[]) => Promise<Outcome>
  /** Builds, without an error that ends it. */
  readonly build: (...args: readonly string[]) => Promise<Outcome>
  /** A file of the project. */
  readonly read: (path: string) => string
  /** A file of the finished site. */
  readonly page: (path: string) => string
  readonly has: (path: string) => boolean
  /** Files of the finished site whose bytes match, when what is packed is opened. */
  readonly search: (words: RegExp) => readonly string[]
  readonly edit: (path: string, text: string) => void
  readonly move: (from: string, to: string) => void
  readonly remove: (path: string) => void
}

export function siteOf(files: Readonly<Record<string, string | Uint8Array>>): Site {
  const named = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const)
  const folder = makeFolder(Object.fromEntries(named))
  const content = (path: string): string => join(folder, 'content', path)
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const run = (...args: readonly string[]): Promise<Outcome> => runPressmark(folder, args)
  return {
    folder,
    run,
    async build(...args) {
      const outcome = await run('build', ...args)
      expect(outcome.stderr).toBe('')
      return outcome
    },
    read,
    page: (path) => read(join('_site', path)),
    has: (path) => existsSync(join(folder, '_site', path)),
    search: (words) =>
      listFiles(join(folder, '_site')).filter((path) =>
        words.test(openFile(readFileSync(join(folder, '_site', path))).toString('latin1')),
      ),
    edit: (path, text) => putFile(content(path), text),
    move: (from, to) => renameSync(content(from), content(to)),
    remove: (path) => rmSync(content(path)),
  }
}
