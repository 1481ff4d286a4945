/** Topic labels as a source gives them → topics of the vocabulary, or topics of their own. */
import { slugOf } from '../language/slug.js'
import type { TopicLabel } from '../record/month.js'
import { type TopicId, topicId } from '../record/strings.js'
import { findOwn } from '../record/find-own.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'
import { UNSORTED, type Vocabulary } from '../record/topics.js'

export interface Assignment {
  /** In the order of the labels, each once; `unsorted` when there are none. */
  readonly topics: readonly TopicId[]
  /** Labels that the vocabulary does not know, as the source writes them. */
  readonly labels: readonly Omit<TopicLabel, 'file'>[]
}

export interface TopicAssigner {
  readonly assign: (labels: readonly string[]) => Assignment
  /** The vocabulary's label in `language`; null for a topic that it does not have. */
  readonly labelOf: (id: TopicId, language: string) => string | null
}

type Known = Vocabulary & Partial<Pick<ArchiveVocabulary, 'merged'>>

/** A label that the vocabulary does not know becomes a topic of its own, by its slug. */
export function topicAssigner(vocabulary: Known): TopicAssigner {
  const ids = knownNames(vocabulary)
  const slugs = new Map<string, TopicId>()
  const topics = new Map(vocabulary.topics.map((topic) => [topic.id, topic]))
  return {
    assign(given) {
      const labels: Assignment['labels'][number][] = []
      const assigned = given.map((label) => {
        const known = ids.get(label.toLowerCase())
        if (known) return known
        const topic = slugs.get(label) ?? topicOfSlug(slugOf(label), vocabulary)
        slugs.set(label, topic)
        if (!topics.has(topic)) labels.push({ topic, label })
        return topic
      })
      return { topics: given.length === 0 ? [UNSORTED] : [...new Set(assigned)], labels }
    },
    labelOf: (id, language) => findOwn(topics.get(id)?.labels ?? {}, language) ?? null,
  }
}

/** A slug may be the id of a topic that went into another: `Koers!` where `koers` is `wielrennen` now. */
function topicOfSlug(slug: string, { merged = {} }: Known): TopicId {
  return findOwn(merged, slug) ?? topicId(slug)
}

/**
 * Names in lower case. An id wins over labels, and these over aliases: a keeper's own topic may be called as we call ours. The
 * first of two topics with a name has it.
 */
function knownNames({ topics }: Vocabulary): ReadonlyMap<string, TopicId> {
  const names = new Map<string, TopicId>(topics.map(({ id }) => [id.toLowerCase(), id]))
  const add = (name: string, id: TopicId): void => {
    const key = name.toLowerCase()
    if (!names.has(key)) names.set(key, id)
  }
  for (const { id, code, labels } of topics)
    for (const name of [code ?? id, ...Object.values(labels)]) add(name, id)
  for (const { id, aliases } of topics) for (const name of aliases) add(name, id)
  return names
}
