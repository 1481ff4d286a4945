/** A content folder → its archive with every address, for commands that write down what is public. */
import { resolve } from 'node:path'
import { loadArchive } from './load-archive.js'
import type { Archive } from './archive.js'
import type { Project } from '../project/project.js'
import type { Environment } from '../project/environment.js'
import { forgetStore } from '../store/files.js'
import { withSession, type Session } from './session.js'

export interface LedgerSessionOptions {
  readonly content: string
  readonly cache: string
  readonly baseUrl?: string | undefined
  /** Whether articles dated after today are left out. */
  readonly strict?: boolean | undefined
  /** Whether every source is read, whatever the cache knows of it; nothing stays in the cache. */
  readonly isAnew?: boolean | undefined
  /** Whether a record that may be a published article is that article. */
  readonly carryOver?: boolean | undefined
}

export interface LedgerSession {
  readonly project: Project
  readonly archive: Archive
}

/**
 * Runs `work` while no other process can build or write the ledger, even with another cache; nothing is read before
 * that. Throws on bad settings.
 */
export function withLedgerSession<Result>(
  options: LedgerSessionOptions,
  environment: Environment,
  work: (session: LedgerSession) => Result | Promise<Result>,
): Promise<Result> {
  // Beside the folder, not in it: what lies in it may come from a contributor.
  const locks = [`${resolve(options.content)}.lock`]
  return withSession({ ...options, project: '.', locks }, environment, async (session) => {
    if (!options.isAnew) return work(await load(session, options))
    forgetStore(session.store)
    try {
      return await work(await load(session, options))
    } finally {
      forgetStore(session.store)
    }
  })
}

async function load(session: Session, { carryOver }: LedgerSessionOptions): Promise<LedgerSession> {
  return { project: session.project, archive: await loadArchive(session, carryOver) }
}
