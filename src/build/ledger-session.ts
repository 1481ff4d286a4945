/** A content folder → its archive with every address, for commands that write down what is public. */
import { join } from 'node:path'
import { loadArchive, type LoadedArchive } from './load-archive.js'
import type { Project } from '../project/project.js'
import type { World } from '../project/environment.js'
import { withSession } from './session.js'

export interface LedgerOptions {
  readonly content: string
  readonly cache: string
  readonly baseUrl?: string | undefined
}

export interface LoadedForLedger {
  readonly project: Project
  readonly loaded: LoadedArchive
}

/**
 * No other process can build meanwhile, nor write the ledger, even with another cache; so nothing is read before. Throws
 * on bad settings.
 */
export function workOnLedger<Result>(
  options: LedgerOptions,
  world: World,
  work: (opened: LoadedForLedger) => Result | Promise<Result>,
): Promise<Result> {
  const locks = [join(options.content, 'ledger/lock')]
  return withSession({ ...options, project: '.', locks }, world, async (session) => {
    const loaded = await loadArchive(session)
    return work({ project: session.project, loaded })
  })
}
