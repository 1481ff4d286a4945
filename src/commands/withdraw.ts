/** An address and a reason → the article is out of the archive, and its address says so. */
import { join } from 'node:path'
import type { PageUrl } from '../record/strings.js'
import { appendToList } from '../write/append-to-list.js'
import { findPublished } from './find-published.js'
import { workOnLedger, type LedgerOptions } from '../build/ledger-session.js'
import type { World } from '../project/environment.js'
import { writeLedger } from '../project/ledger-files.js'

const HEADING = 'Articles that were taken out of the archive. Delete an item to bring one back.'

/** Gives the address as it is noted. Throws when there is no such article, or it is withdrawn already. */
export async function withdraw(
  options: LedgerOptions & { readonly address: string; readonly reason: string },
  world: World,
): Promise<PageUrl> {
  return workOnLedger(options, world, (opened) => {
    const { url, article, rows } = findPublished(options.address, opened)
    const { isWithdrawn } = opened.loaded.publication.withdrawn
    if (article && isWithdrawn(article)) throw new Error(`${url} is withdrawn already.`)
    // First the ledger: a withdrawal of what was never published is a fault.
    writeLedger(options.content, rows)
    const item = { url, date: world.today, reason: options.reason }
    appendToList(join(options.content, 'withdrawals.yaml'), item, HEADING)
    return url
  })
}
