/** The archive as it is → the ledger with all its addresses, for good. */
import { LedgerUpdate, type Renewal } from '../ledger/renew-ledger.js'
import { listMissing } from '../ledger/settle-past.js'
import { renewSlugs } from '../ledger/topic-slugs.js'
import { listHoldings } from '../pipeline/archive.js'
import { listTopicSlugs } from '../pipeline/print/past.js'
import { withLedgerSession, type LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { Environment } from '../project/environment.js'
import { writeLedger, writeTopicSlugs } from '../project/ledger-files.js'

export interface PublishResult extends Renewal {
  /** The number of published articles that no longer have a source. */
  readonly missing: number
  /** The number of topics whose slug is new in the ledger. */
  readonly addedTopics: number
  /** Whether the ledger was complete already. */
  readonly isCurrent: boolean
}

/** With `isCheck` nothing is written. Throws on bad settings, and when the ledger cannot be written. */
export async function publish(
  options: LedgerSessionOptions & { readonly isCheck: boolean },
  environment: Environment,
): Promise<PublishResult> {
  return withLedgerSession(options, environment, ({ project, archive }) => {
    const { identity, withdrawn } = archive.publication
    const update = new LedgerUpdate(project.publicRecord.rows)
    for (const { entry, mark } of listHoldings(archive))
      update.add(mark, identity.articleOf(mark), entry.url)
    for (const record of withdrawn.records.keys())
      update.add(record, identity.articleOf(record), null)
    const renewed = update.renewal()
    const slugs = renewSlugs(project.publicRecord.topicSlugs, listTopicSlugs(archive.summary))
    const addedTopics = slugs.added.length
    const isCurrent = renewed.added.length + renewed.moved + addedTopics === 0
    if (!options.isCheck) {
      writeLedger(options.content, renewed.rows)
      if (addedTopics > 0) writeTopicSlugs(options.content, slugs.rows)
    }
    const missing = listMissing(archive.publication).length
    return { ...renewed, addedTopics, missing, isCurrent }
  })
}
