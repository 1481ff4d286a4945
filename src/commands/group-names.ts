/** What the vocabulary and the authority files say of topics, sources and authors → their labels and descriptions. */
import type { GroupNames } from '../archive/name-groups.js'
import { findOwn } from '../record/find-own.js'
import { interfaceFor } from '../language/interface.js'
import type { BucketDigest, TopicLabel } from '../record/bucket.js'
import type { TopicId } from '../record/names.js'
import { UNSORTED, openTopics } from '../topics/assign.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'
import type { Project } from './open-project.js'

export function nameGroupsOf(
  digests: readonly BucketDigest[],
  { settings, authorities }: Pick<Project, 'settings' | 'authorities'>,
): GroupNames {
  const language = settings.languages[0]!
  const unsorted = interfaceFor(language, language).unsorted
  const topics = openTopics(defaultVocabulary)
  const own = firstLabels(digests)
  return {
    labelOf(kind, key) {
      if (kind !== 'topics') return key
      if (key === UNSORTED) return unsorted
      const topic = key as TopicId
      return topics.labelOf(topic, language) ?? own.get(topic)?.label ?? key
    },
    widerOf: () => null,
    fewestOf: () => 1,
    descriptionOf: (kind, key) =>
      (kind === 'sources' && findOwn(authorities.sourceDescriptions, key)) || null,
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
