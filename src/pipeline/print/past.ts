/** What was published, and the archive as it is → what its old addresses lead to, and what `publish` would write. */
import type { Archive } from '../archive.js'
import type { Project } from '../../project/project.js'
import { countPending, type Pending } from '../../ledger/count-pending.js'
import { settlePast, type PageOutputs, type SettledPast } from '../../ledger/settle-past.js'
import { listPastChosen, renewChosen } from '../../ledger/chosen-slugs.js'
import { renewSlugs, listPastTopics, type PastTopic } from '../../ledger/topic-slugs.js'
import { droppedAddresses } from '../../ledger/redacted.js'
import { redactorFor } from '../../text/redact.js'
import type { Addressed } from '../../record/month.js'
import type { ArchiveSummary } from '../../record/archive.js'
import type { Dossier } from '../../record/dossiers.js'
import { CHOSEN_KINDS, type ChosenKind, type FrozenSlug } from '../../record/ledger.js'
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
      ...CHOSEN_KINDS.flatMap((kind) =>
        listPastChosen(kind, publicRecord.chosenSlugs[kind], chosenIn(project, archive)[kind]),
      ),
    ],
    baseUrl: settings.baseUrl,
    hasMaps: settings.redirectMaps.length > 0,
    secrets: redactorFor(publicRecord.redactions),
    isBanned: redactorFor(publicRecord.redactions.filter(({ url }) => url === null)).finds,
    isDropped: droppedAddresses(publicRecord.redactions, redactorFor),
  }
  return settlePast(grounds, outputs)
}

export function pendingOf(project: Project, archive: Archive): Pending {
  const { publicRecord } = project
  const { publication, summary } = archive
  const topics = renewSlugs(publicRecord.topicSlugs, listTopicSlugs(summary)).added.length
  const present = chosenIn(project, archive)
  const countNew = (kind: ChosenKind): number =>
    renewChosen(publicRecord.chosenSlugs[kind], present[kind]).added
  const named = { topics, dossiers: countNew('dossiers'), periods: countNew('periods') }
  return countPending(publication, listAddressed(archive), summary.count, named)
}

/** What has an address of the keeper's choice today. */
export function chosenIn(
  { frontPage }: Pick<Project, 'frontPage'>,
  { dossiers }: Pick<Archive, 'dossiers'>,
): Readonly<Record<ChosenKind, readonly Pick<Dossier, 'slug' | 'formerly'>[]>> {
  return { dossiers, periods: frontPage.periods }
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
