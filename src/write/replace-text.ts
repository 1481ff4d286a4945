/** Texts that replace files of the archive → the files, complete and on the disk for good, or all as they were. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { lookAt } from './look-at.js'

const DRAFT = /\.[\da-f]{16}\.part$/

/** Makes missing folders. Throws when the file cannot be written, naming the file and the cause. */
export function replaceText(file: string, text: string): void {
  replaceTexts(new Map([[file, text]]))
}

/**
 * Replaces files that belong together: all are written and flushed under other names before the first is renamed, and their
 * folders after the last, so that a power cut leaves old files or new ones. A name nobody can guess, opened only if it is
 * new, leads through no link; neither does a file that is a link itself.
 */
export function replaceTexts(texts: ReadonlyMap<string, string>): void {
  const drafts = new Map<string, string>()
  try {
    for (const [file, text] of texts) tryFor(file, () => drafts.set(file, writeDraft(file, text)))
    for (const [file, draft] of drafts) tryFor(file, () => renameSync(draft, file))
  } catch (error) {
    for (const draft of drafts.values()) rmSync(draft, { force: true })
    throw error
  }
  for (const folder of new Set([...texts.keys()].map((file) => dirname(file)))) flushFolder(folder)
}

/** Gives the name of the flushed file. What killed commands left of earlier ones may hold words to be redacted: it goes. */
function writeDraft(file: string, text: string): string {
  const found = lookAt(file)
  if (found && !found.isFile()) throw new Error('it is a link, or no file')
  mkdirSync(dirname(file), { recursive: true })
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(`${basename(file)}.`) && DRAFT.test(name))
      rmSync(join(dirname(file), name), { force: true })
  const draft = `${file}.${randomBytes(8).toString('hex')}.part`
  const handle = openSync(draft, 'wx')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  return draft
}

/** A rename is on the disk when its folder is. Where folders cannot be opened, as on Windows, the system sees to it. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The files are whole either way.
  }
}

function tryFor(file: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}
