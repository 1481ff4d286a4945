/** The name of a lock → the lock, so that two builds never write at once. */
import { isThere } from './look-at.js'
import type { Holder } from '../record/holder.js'
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export class Lock {
  readonly #file: string
  readonly #id: number
  /** When it was taken, in milliseconds as the file system counts them. */
  readonly since: number

  constructor(file: string, id: number) {
    this.#file = file
    this.#id = id
    this.since = lstatSync(file).mtimeMs
  }

  release(): void {
    if (readHolder(this.#file) === this.#id) rmSync(this.#file, { force: true })
  }
}

/** Throws when a living process holds the lock, naming the process. The lock of a dead process is taken over. */
export function takeLock(file: string, holder: Holder): Lock {
  mkdirSync(dirname(file), { recursive: true })
  if (!tryToHold(file, holder.id)) takeOver(file, holder)
  return new Lock(file, holder.id)
}

/** When two processes find the lock of a dead one at once, only one takes it. */
function takeOver(file: string, { id, isAlive }: Holder): void {
  const turn = `${file}.turn`
  const isDead = (other: number): boolean => other > 0 && other !== id && !isAlive(other)
  // A process that died while it was taking over loses its turn.
  if (isDead(readHolder(turn))) rmSync(turn, { force: true })
  const isMine = tryToHold(turn, id)
  const other = isMine ? readHolder(file) : readHolder(turn)
  if (!isMine || (other > 0 && other !== id && isAlive(other))) {
    if (isMine) rmSync(turn)
    throw new Error(
      `Another build is running here (process ${other}). If not, delete ${isMine ? file : turn}.`,
    )
  }
  rmSync(file, { force: true })
  const isTaken = tryToHold(file, id)
  rmSync(turn)
  if (!isTaken) throw new Error(`Another build has just begun here: see ${file}.`)
}

/** The id of the process; 0, which no process has, where it cannot be read. */
function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}

/** The lock file appears with the id already in it, so that no lock without a holder is ever found. */
function tryToHold(file: string, id: number): boolean {
  const own = `${file}.${id}`
  writeFileSync(own, String(id))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    return isThere(error) ? false : tryWithoutLinks(file, id)
  } finally {
    rmSync(own, { force: true })
  }
}

/** For file systems without hard links. */
function tryWithoutLinks(file: string, id: number): boolean {
  try {
    writeFileSync(file, String(id), { flag: 'wx' })
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}
