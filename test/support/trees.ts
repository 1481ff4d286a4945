/** Folders → the files in them, and where two of them differ. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths below `folder`, in order; empty folders are not named. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .toSorted()
}

/** Files and folders that differ; a folder that is missing has nothing in it. */
export function listDifferences(one: string, other: string): readonly string[] {
  const [left, right] = [readTree(one), readTree(other)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => left.get(path) !== right.get(path))
    .map(
      (path) =>
        `${path}: ${left.has(path) ? (right.has(path) ? 'differs' : 'left over') : 'missing'}`,
    )
}

function readTree(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const items = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    items.map((item) => {
      const path = join(item.parentPath, item.name)
      return [path.slice(folder.length + 1), item.isFile() ? hash('sha1', readFileSync(path)) : '']
    }),
  )
}
