/** The name of a lock → the lock, so that two builds never write at once. */
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  return { since: lstatSync(file).mtimeMs, release: () => rmSync(file, { force: true }) }
}

/** Of two that find a dead one's lock at once, one takes it. */
function takeOver(file: string, { id, isAlive }: Holder): void {
  const turn = `${file}.turn`
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

function tryToHold(file: string, id: number): boolean {
  try {
    writeFileSync(file, String(id), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
