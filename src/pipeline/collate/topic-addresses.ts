/** The topics of an archive and those that were published → the slugs that they have now, and where old ones lead. */
import { listPastTopics, type PastTopic } from '../../ledger/topic-slugs.js'
import type { ArchiveSummary } from '../../record/archive.js'
import type { FrozenSlug } from '../../record/ledger.js'
import { type TopicId, topicId } from '../../record/strings.js'
import { heirsIn } from '../../topics/heirs.js'
import type { Project } from '../../project/project.js'

/** Those that have a page. */
export function listTopicSlugs({ groups }: ArchiveSummary): readonly FrozenSlug[] {
  const shown = [...groups.topics.values()].filter(({ isThin }) => !isThin)
  return shown.map(({ key, slug }) => ({ topic: topicId(key), slug }))
}

export function pastTopicsOf(
  summary: ArchiveSummary,
  { publicRecord, referenceData }: Project,
): readonly PastTopic[] {
  const slugs = new Map(listTopicSlugs(summary).map(({ topic, slug }) => [topic, slug]))
  const slugOf = (topic: TopicId): string | null => slugs.get(topic) ?? null
  return listPastTopics(publicRecord.topicSlugs, slugOf, heirsIn(referenceData.vocabulary))
}
