/** The name of a lock → the lock, so that two builds never write at once. */
import {
  closeSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import type { Holder, HolderMark } from '../record/holder.js'
import { isThere, lookAt } from './look-at.js'

/** How often a holder shows that it lives, and how long one that is out of sight is believed to. In milliseconds. */
const BEAT = 15_000
const LEASE = 120_000
/** Longer files are no locks. */
const MOST_BYTES = 4096
const FIRST_KEY = '{"process":'

export class Lock {
  readonly #file: string
  readonly #text: string
  readonly #beat: NodeJS.Timeout
  /** When it was taken, in milliseconds as the file system counts them. */
  readonly since: number

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
    this.since = lstatSync(file).mtimeMs
    this.#beat = setInterval(() => this.#show(), BEAT).unref()
  }

  release(): void {
    clearInterval(this.#beat)
    if (readText(this.#file) === this.#text) rmSync(this.#file, { force: true })
  }

  #show(): void {
    try {
      touch(this.#file, this.#text)
    } catch {
      // The folder is gone: so is whatever the lock was for.
    }
  }
}

/**
 * Writes the same text once more, so that the disk notes when by its own clock, which those who wait read as well. What is
 * read is what is written to: a lock that has just been taken over is another file.
 */
function touch(file: string, text: string): void {
  const handle = openSync(file, constants.O_RDWR | constants.O_NOFOLLOW)
  try {
    if (readFileSync(handle, 'utf8') === text) writeSync(handle, text, 0)
  } finally {
    closeSync(handle)
  }
}

/**
 * Throws when another process holds the lock, naming it. That of a process that is gone is taken over, and so is one of
 * another machine or container that has not shown itself for two minutes, or that a power cut has left half written.
 * Throws for anything else of that name: it is somebody's file.
 */
export function takeLock(file: string, holder: Holder): Lock {
  mkdirSync(dirname(file), { recursive: true })
  const text = JSON.stringify({ ...holder.mark, token: randomBytes(8).toString('hex') })
  try {
    if (!tryToHold(file, text)) takeOver(file, text, holder)
    return new Lock(file, text)
  } catch (error) {
    // Where only the last step failed, this process would stand in its own way from now on.
    if (readText(file) === text) rmSync(file, { force: true })
    throw error
  }
}

/** When two processes find the lock of a dead one at once, only one takes it. */
function takeOver(file: string, text: string, holder: Holder): void {
  const turn = `${file}.turn`
  // A process that died while it was taking over loses its turn.
  if (lookAt(turn) && findHolder(turn, holder) === null) rmSync(turn, { force: true })
  const isMine = tryToHold(turn, text)
  const other = findHolder(isMine ? file : turn, holder)
  if (!isMine || other) {
    if (isMine) rmSync(turn)
    const who = other ? `process ${other.process} on ${other.host}` : 'another process'
    throw new Error(
      `Another build is running here (${who}). If not, delete ${isMine ? file : turn}.`,
    )
  }
  if (!isLeftOver(file)) {
    rmSync(turn)
    throw new Error(
      `Cannot write ${file}: something else has its name. Move it away, or name another folder.`,
    )
  }
  rmSync(file, { force: true })
  const isTaken = tryToHold(file, text)
  rmSync(turn)
  if (!isTaken) throw new Error(`Another build has just begun here: see ${file}.`)
}

/** The process that holds the lock, if one that may still live does. */
function findHolder(file: string, { findPresence }: Holder): HolderMark | null {
  const mark = readMark(file)
  if (mark === null) return null
  const presence = findPresence(mark)
  if (presence === 'elsewhere') return idleTime(file) < LEASE ? mark : null
  return presence === 'here' ? mark : null
}

/** Whether it is what a lock of ours may look like: whole, cut, or a file whose bytes never reached the disk. */
function isLeftOver(file: string): boolean {
  const found = lookAt(file)
  if (!found) return true
  return found.isFile() && found.size <= MOST_BYTES && isCutOrWhole(readText(file))
}

function isCutOrWhole(text: string): boolean {
  return text.startsWith(FIRST_KEY) || FIRST_KEY.startsWith(text.replaceAll('\0', ''))
}

/** How long the holder has not shown itself, by the clock of the disk: another machine may have another one. */
function idleTime(file: string): number {
  const probe = `${file}.${randomBytes(4).toString('hex')}`
  putNew(probe, '')
  const now = lstatSync(probe).mtimeMs
  rmSync(probe)
  return now - (lookAt(file)?.mtimeMs ?? 0)
}

function readMark(file: string): HolderMark | null {
  try {
    const { process, host, boot, namespace, start } = JSON.parse(readText(file)) as HolderMark
    const isMark = Number.isSafeInteger(process) && [host, boot, namespace, start].every(isText)
    return isMark ? { process, host, boot, namespace, start } : null
  } catch {
    return null
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** Empty where there is no regular file of such a size. */
function readText(file: string): string {
  try {
    const found = lookAt(file)
    return found?.isFile() && found.size <= MOST_BYTES ? readFileSync(file, 'utf8') : ''
  } catch {
    return ''
  }
}

/** The lock file appears with the mark already in it, so that no lock without a holder is ever found. */
function tryToHold(file: string, text: string): boolean {
  const own = `${file}.${randomBytes(8).toString('hex')}`
  try {
    putNew(own, text)
    return tryToLink(own, file) ?? tryWithoutLinks(file, text)
  } finally {
    rmSync(own, { force: true })
  }
}

/** Throws, naming the file and the cause: where a disk is full, the lock is what is written first. */
function putNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Null where the disk knows no hard links. */
function tryToLink(own: string, file: string): boolean | null {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    return isThere(error) ? false : null
  }
}

/** For file systems without hard links. */
function tryWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}
