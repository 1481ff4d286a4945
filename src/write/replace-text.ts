/** Texts that replace files of the archive → the files, complete, or all as they were. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes missing folders. Throws when the file cannot be written, naming the file and the cause. */
export function replaceText(file: string, text: string): void {
  replaceTexts(new Map([[file, text]]))
}

/** Replaces files that belong together: all are written under other names before the first is renamed. */
export function replaceTexts(texts: ReadonlyMap<string, string>): void {
  for (const [file, text] of texts)
    tryFor(file, () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.part`, text)
    })
  for (const file of texts.keys()) tryFor(file, () => renameSync(`${file}.part`, file))
}

function tryFor(file: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}
