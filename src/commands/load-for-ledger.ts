/** A content folder → its archive with every address, for commands that write down what is public. */
import { join } from 'node:path'
import { findFiles } from '../read/find-files.js'
import { openLock } from '../write/open-lock.js'
import { loadArchive, type LoadedArchive } from './load-archive.js'
import { openCrew } from './open-crew.js'
import { openProject, type Project } from './open-project.js'
import type { World } from './world.js'

export interface LedgerOptions {
  readonly content: string
  readonly cache: string
  readonly baseUrl?: string | undefined
}

export interface LoadedForLedger {
  readonly project: Project
  readonly loaded: LoadedArchive
  /** Lets others build again. */
  readonly release: () => void
}

/**
 * Nobody can build meanwhile, nor write the ledger, also with another cache; so nothing is read before. Throws on bad
 * settings.
 */
export async function loadForLedger(
  options: LedgerOptions,
  world: World,
): Promise<LoadedForLedger> {
  const { content, cache } = options
  const found = findFiles(content)
  const locks = [openLock(join(content, 'ledger'), world.holder), openLock(cache, world.holder)]
  const release = (): void => locks.forEach((lock) => lock.release())
  try {
    const project = openProject(content, options)
    const store = join(cache, 'store')
    const loaded = await loadArchive(project, found, store, openCrew(0), world)
    return { project, loaded, release }
  } catch (error) {
    release()
    throw error
  }
}
