/** An address and a reason → a withdrawal: the address shows a tombstone in place of the article. */
import { join } from 'node:path'
import { appendToList } from '../write/append-to-list.js'
import { findPublished, type FoundArticle } from './find-published.js'
import { withLedgerSession, type LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { Environment } from '../project/environment.js'
import { writeLedger } from '../project/ledger-files.js'

const HEADING = 'Articles that were taken out of the archive. Delete an item to bring one back.'

export type WithdrawResult = Pick<FoundArticle, 'url' | 'copies'>

/** Gives the address that was noted. Throws when there is no such article, or it is withdrawn already. */
export async function withdraw(
  options: LedgerSessionOptions & { readonly address: string; readonly reason: string },
  environment: Environment,
): Promise<WithdrawResult> {
  return withLedgerSession(options, environment, (session) => {
    const { url, article, rows, copies } = findPublished(options.address, session)
    const { isWithdrawn } = session.archive.publication.withdrawn
    if (article && isWithdrawn(article)) throw new Error(`${url} is withdrawn already.`)
    // The ledger comes first: a withdrawal of what was never published is an error.
    writeLedger(options.content, rows, environment.today)
    const item = { url, date: environment.today, reason: options.reason }
    appendToList(join(options.content, 'withdrawals.yaml'), item, HEADING)
    return { url, copies }
  })
}
