/** What was published, and the archive as it is → what its old addresses lead to, and what `publish` would write. */
import type { Archive } from '../archive.js'
import type { Project } from '../../project/project.js'
import { countPending, type Pending } from '../../ledger/count-pending.js'
import { settlePast, type PageOutputs, type SettledPast } from '../../ledger/settle-past.js'
import { listPastDossiers } from '../../ledger/dossier-slugs.js'
import { renewSlugs, listPastTopics, type PastTopic } from '../../ledger/topic-slugs.js'
import { droppedAddresses } from '../../ledger/redacted.js'
import { redactorFor } from '../../text/redact.js'
import type { Addressed } from '../../record/month.js'
import type { ArchiveSummary } from '../../record/archive.js'
import type { FrozenSlug } from '../../record/ledger.js'
import { type TopicId, topicId } from '../../record/strings.js'
import { heirsIn } from '../../topics/heirs.js'

/** Call this when all other pages are printed. */
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
    topics: [
      ...pastTopicsOf(archive.summary, project),
      ...listPastDossiers(publicRecord.dossierSlugs, archive.dossiers),
    ],
    baseUrl: settings.baseUrl,
    hasMaps: settings.redirectMaps.length > 0,
    secrets: redactorFor(publicRecord.redactions),
    isBanned: redactorFor(publicRecord.redactions.filter(({ url }) => url === null)).finds,
    isDropped: droppedAddresses(publicRecord.redactions, redactorFor),
  }
  return settlePast(grounds, outputs)
}

export function pendingOf({ publicRecord }: Project, archive: Archive): Pending {
  const { publication, summary } = archive
  const topics = renewSlugs(publicRecord.topicSlugs, listTopicSlugs(summary)).added.length
  return countPending(publication, listAddressed(archive), summary.count, topics)
}

function listAddressed({ months }: Archive): readonly Addressed[] {
  return months.flatMap(({ addressed }) => addressed)
}

/** The slugs of the topics that have a page. */
export function listTopicSlugs({ groups }: ArchiveSummary): readonly FrozenSlug[] {
  const shown = [...groups.topics.values()].filter(({ isThin }) => !isThin)
  return shown.map(({ key, slug }) => ({ topic: topicId(key), slug }))
}

function pastTopicsOf(
  summary: ArchiveSummary,
  { publicRecord, referenceData }: Project,
): readonly PastTopic[] {
  const slugs = new Map(listTopicSlugs(summary).map(({ topic, slug }) => [topic, slug]))
  const slugOf = (topic: TopicId): string | null => slugs.get(topic) ?? null
  return listPastTopics(publicRecord.topicSlugs, slugOf, heirsIn(referenceData.vocabulary))
}
