/** A cache folder → a lock on it, so that two builds never write at once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Lock {
  readonly release: () => void
}

/** Who asks, and how to tell whether another process still lives. */
export interface Holder {
  readonly id: number
  readonly isAlive: (id: number) => boolean
}

/** Throws when a living process holds the lock, and names it. What a dead one left behind is taken over. */
export function openLock(folder: string, { id, isAlive }: Holder): Lock {
  const file = join(folder, 'lock')
  mkdirSync(folder, { recursive: true })
  if (!tryToHold(file, id)) {
    const other = Number(readFileSync(file, 'utf8'))
    if (other !== id && isAlive(other))
      throw new Error(`Another build is running here (process ${other}). If not, delete ${file}.`)
    rmSync(file, { force: true })
    if (!tryToHold(file, id)) throw new Error(`Another build has just begun here: see ${file}.`)
  }
  return { release: () => rmSync(file, { force: true }) }
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
