/** The name of a lock → the lock, so that two builds never write at once. */
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Lock {
  /** When it was taken, in milliseconds as the file system counts them. */
  readonly since: number
  readonly release: () => void
}

/** Who asks, and how to tell whether another process still lives. */
export interface Holder {
  readonly id: number
  readonly isAlive: (id: number) => boolean
}

/** Throws when a living process holds the lock, and names it. What a dead one left behind is taken over. */
export function openLock(file: string, holder: Holder): Lock {
  mkdirSync(dirname(file), { recursive: true })
  if (!tryToHold(file, holder.id)) takeOver(file, holder)
  return {
    since: lstatSync(file).mtimeMs,
    release() {
      if (readHolder(file) === holder.id) rmSync(file, { force: true })
    },
  }
}

/** Of two that find a dead one's lock at once, one takes it. */
function takeOver(file: string, { id, isAlive }: Holder): void {
  const turn = `${file}.turn`
  const isDead = (other: number): boolean => other > 0 && other !== id && !isAlive(other)
  // Who died while it was taking over has nothing to say any more.
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

/** 0, which no process has, where nobody can be made out. */
function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}

/** The name appears with the number in it: nobody finds a lock that is not held yet. */
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

/** For disks that know no second name of a file. */
function tryWithoutLinks(file: string, id: number): boolean {
  try {
    writeFileSync(file, String(id), { flag: 'wx' })
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
