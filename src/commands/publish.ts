/** The archive as it is → the ledger with every address in it, for good. */
import { openRenewal, type Renewal } from '../ledger/renew-ledger.js'
import { renewSlugs } from '../ledger/topic-slugs.js'
import { listHoldings } from './list-holdings.js'
import { listTopicSlugs } from './meet-topics.js'
import { workOnLedger, type LedgerOptions } from './load-for-ledger.js'
import type { World } from '../project/environment.js'
import { writeLedger, writeTopicSlugs } from '../project/ledger-files.js'

export interface PublishResult extends Renewal {
  /** Published articles that have no source any more. */
  readonly missing: number
  /** Topics whose slug is new in the ledger. */
  readonly addedTopics: number
  /** Whether the ledger says already what it should. */
  readonly isCurrent: boolean
}

/** With `isCheck` nothing is written. Throws on bad settings, and when the ledger cannot be written. */
export async function publish(
  options: LedgerOptions & { readonly isCheck: boolean },
  world: World,
): Promise<PublishResult> {
  return workOnLedger(options, world, ({ project, loaded }) => {
    const { publication, withdrawn } = loaded
    const { registrar } = publication
    const renewal = openRenewal(project.publicRecord.rows)
    for (const { entry, mark } of listHoldings(loaded))
      renewal.meet(mark, registrar.articleOf(mark), entry.url)
    for (const record of withdrawn) renewal.meet(record, registrar.articleOf(record), null)
    const renewed = renewal.close()
    const slugs = renewSlugs(project.publicRecord.topicSlugs, listTopicSlugs(loaded.summary))
    const addedTopics = slugs.added.length
    const isCurrent = renewed.added.length + renewed.moved + addedTopics === 0
    if (!options.isCheck) {
      writeLedger(options.content, renewed.rows)
      if (addedTopics > 0) writeTopicSlugs(options.content, slugs.rows)
    }
    const missing = registrar.missing().filter((article) => !publication.isWithdrawn(article))
    return { ...renewed, addedTopics, missing: missing.length, isCurrent }
  })
}
