/** An address and a reason → a withdrawal: the address shows a tombstone in place of the article. */
import { join } from 'node:path'
import { mediaFinder } from '../read/media/find-media.js'
import type { SourcePath } from '../record/strings.js'
import { appendToList } from '../write/append-to-list.js'
import { findPublished, type FoundArticle } from './find-published.js'
import {
  withLedgerSession,
  type LedgerSession,
  type LedgerSessionOptions,
} from '../pipeline/ledger-session.js'
import type { Environment } from '../project/environment.js'
import { parseOne } from '../project/parse.js'
import { writeLedger } from '../project/ledger-files.js'

const HEADING = 'Articles that were taken out of the archive. Delete an item to bring one back.'

export interface WithdrawResult extends Pick<FoundArticle, 'url' | 'copies'> {
  /** Documents that it links to, which are withdrawn with it. */
  readonly attached: readonly SourcePath[]
}

/** Gives the address that was noted. Throws when there is no such article, or it is withdrawn already. */
export async function withdraw(
  options: LedgerSessionOptions & { readonly address: string; readonly reason: string },
  environment: Environment,
): Promise<WithdrawResult> {
  return withLedgerSession(options, environment, async (session) => {
    const { url, article, holding, rows, copies } = findPublished(options.address, session)
    const { isWithdrawn } = session.archive.publication.withdrawn
    if (article && isWithdrawn(article)) throw new Error(`${url} is withdrawn already.`)
    const attached = await listAttached(holding, session)
    // The ledger comes first: a withdrawal of what was never published is an error.
    writeLedger(options.content, rows, environment.today)
    const { reason, content } = options
    const noted = attached.length === 0 ? {} : { attached }
    const item = { url, date: environment.today, reason, ...noted }
    appendToList(join(content, 'withdrawals.yaml'), item, HEADING)
    return { url, copies, attached }
  })
}

/** The documents that its file links to, which would be articles once that is deleted. */
async function listAttached(
  holding: FoundArticle['holding'],
  { project }: LedgerSession,
): Promise<readonly SourcePath[]> {
  if (holding === null) return []
  const { content, settings } = project
  const { file } = holding.mark
  const findMedia = mediaFinder(content, settings)
  const surroundings = { redactorOf: () => null, findMedia }
  const { attached = [] } = await parseOne(content, file, project.contextOf(file), surroundings)
  return attached.filter((path) => findMedia(path).kind === 'file')
}
