/** A folder of `test/cases` → its cases: files that lie beside what is read of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Circumstances } from './raw-file.js'

export interface CaseFile {
  /** `crawler.csv` */
  readonly name: string
  readonly bytes: Uint8Array
  /** What `NAME.options.json` says. */
  readonly circumstances: Circumstances
  /** The file of what is read: `crawler.csv.read.json` */
  readonly expected: string
}

export function caseFilesIn(kind: string): readonly CaseFile[] {
  const folder = join(import.meta.dirname, '../cases', kind)
  return readdirSync(folder)
    .filter((name) => !/\.(?:read|options)\.json$/.test(name))
    .map((name) => {
      const options = join(folder, `${name.replace(/\.[^.]*$/, '')}.options.json`)
      return {
        name,
        bytes: readFileSync(join(folder, name)),
        circumstances: existsSync(options)
          ? (JSON.parse(readFileSync(options, 'utf8')) as Circumstances)
          : {},
        expected: join(folder, `${name}.read.json`),
      }
    })
}
