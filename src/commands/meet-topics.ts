/** The topics of a loaded archive → what their publication must know of them. */
import { listPastTopics, renewSlugs } from '../ledger/topic-slugs.js'
import type { ArchiveSummary } from '../record/archive.js'
import type { FrozenSlug } from '../record/ledger.js'
import type { TopicId } from '../record/names.js'
import { openHeirs } from '../topics/find-heir.js'
import type { Publication } from './open-publication.js'
import type { Project } from '../project/project.js'

/** Those that have a page. */
export function listTopicSlugs({ groups }: ArchiveSummary): readonly FrozenSlug[] {
  const shown = [...groups.topics.values()].filter(({ isThin }) => !isThin)
  return shown.map(({ key, slug }) => ({ topic: key as TopicId, slug }))
}

/** Comes before any page goes by. */
export function meetTopics(
  publication: Publication,
  summary: ArchiveSummary,
  { publicRecord, catalogue }: Project,
): void {
  const present = listTopicSlugs(summary)
  const slugs = new Map(present.map(({ topic, slug }) => [topic, slug]))
  const slugOf = (topic: TopicId): string | null => slugs.get(topic) ?? null
  publication.meetTopics(
    listPastTopics(publicRecord.topicSlugs, slugOf, openHeirs(catalogue.vocabulary)),
    renewSlugs(publicRecord.topicSlugs, present).added.length,
  )
}
