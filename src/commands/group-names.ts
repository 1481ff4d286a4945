/** What the vocabulary and the authority files say of topics, sources and authors → their labels and descriptions. */
import type { GroupNames } from '../archive/name-groups.js'
import { openTopicSlugs } from '../ledger/topic-slugs.js'
import { findOwn } from '../record/find-own.js'
import { interfaceFor } from '../language/interface.js'
import type { BucketDigest, TopicLabel } from '../record/bucket.js'
import type { TopicId } from '../record/names.js'
import { UNSORTED } from '../topics/assign.js'
import type { Project } from './open-project.js'

export function nameGroupsOf(
  digests: readonly BucketDigest[],
  {
    settings,
    authorities,
    vocabulary,
    publicRecord,
  }: Pick<Project, 'settings' | 'authorities' | 'vocabulary' | 'publicRecord'>,
): GroupNames {
  const language = settings.languages[0]!
  const unsorted = interfaceFor(language, language).unsorted
  const topics = new Map(vocabulary.topics.map((topic) => [topic.id, topic]))
  const slugs = openTopicSlugs(publicRecord.topicSlugs)
  const own = firstLabels(digests)
  return {
    labelOf(kind, key) {
      if (kind !== 'topics') return key
      if (key === UNSORTED) return unsorted
      const topic = key as TopicId
      const labels = topics.get(topic)?.labels ?? {}
      return findOwn(labels, language) ?? own.get(topic)?.label ?? firstOf(labels) ?? key
    },
    descriptionOf(kind, key) {
      if (kind === 'sources') return findOwn(authorities.sourceDescriptions, key) ?? null
      const topic = kind === 'topics' ? topics.get(key as TopicId) : undefined
      return findOwn(topic?.descriptions ?? {}, language) ?? null
    },
    publishedSlugOf: (kind, key) => (kind === 'topics' ? slugs.slugOf(key) : null),
    isPublishedSlug: (kind, slug) => kind === 'topics' && slugs.ownerOf(slug) !== null,
  }
}

/** Of several spellings, the one of the first file by name. */
function firstLabels(digests: readonly BucketDigest[]): ReadonlyMap<TopicId, TopicLabel> {
  const first = new Map<TopicId, TopicLabel>()
  for (const each of digests.flatMap(({ labels }) => labels)) {
    const known = first.get(each.topic)
    if (!known || each.file < known.file) first.set(each.topic, each)
  }
  return first
}

function firstOf(labels: Readonly<Record<string, string>>): string | undefined {
  return Object.values(labels)[0]
}
