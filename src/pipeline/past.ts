/** What was published, and the archive as it is → what stands at its old addresses, and what `publish` would write. */
import type { Archive } from './load-archive.js'
import { listTopicSlugs, pastTopicsOf } from './collate/topic-addresses.js'
import type { Project } from '../project/project.js'
import { countPending, type Pending } from '../ledger/count-pending.js'
import { settlePast, type PageOutputs, type SettledPast } from '../ledger/settle-past.js'
import { renewSlugs } from '../ledger/topic-slugs.js'
import { redactorFor } from '../text/redact.js'
import type { Addressed } from '../record/month.js'

/** Comes when all other pages are printed. */
export function settleArchive(
  project: Project,
  archive: Archive,
  outputs: PageOutputs,
): SettledPast {
  const { settings, publicRecord } = project
  const grounds = {
    publication: archive.publication,
    publicRecord,
    addressed: listAddressed(archive),
    topics: pastTopicsOf(archive.summary, project),
    baseUrl: settings.baseUrl,
    hasMaps: settings.redirectMaps.length > 0,
    secrets: redactorFor(publicRecord.redactions),
  }
  return settlePast(grounds, outputs)
}

export function pendingOf({ publicRecord }: Project, archive: Archive): Pending {
  const { publication, summary } = archive
  const topics = renewSlugs(publicRecord.topicSlugs, listTopicSlugs(summary)).added.length
  return countPending(publication, listAddressed(archive), summary.count, topics)
}

function listAddressed({ digests }: Archive): readonly Addressed[] {
  return digests.flatMap(({ addressed }) => addressed)
}
