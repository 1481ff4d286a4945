/** Files → a folder of their own on disk, for as long as the tests of a suite take. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []

export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) putFile(join(folder, path), content)
  return folder
}

/** For `remove-folders.ts`, which each suite runs. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Writes a file, and makes the folders that it lies in. */
export function putFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
