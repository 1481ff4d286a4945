/** Topic labels as a source gives them → topics of the vocabulary, or topics of their own. */
import { slugOf } from '../language/slug.js'
import type { TopicId } from '../record/names.js'
import type { Vocabulary } from './vocabulary.js'

/** The topic of an article that names none. */
export const UNSORTED = 'unsorted' as TopicId

export interface TopicRoom {
  /** Topic ids in the order of the labels, each once; `unsorted` when there are none. */
  readonly assign: (labels: readonly string[]) => readonly TopicId[]
  /** The vocabulary's label in `language`, else the label as first seen. */
  readonly labelOf: (id: TopicId, language: string) => string
}

/** Opens the room with a vocabulary. A label that it does not know becomes a topic of its own, by its slug. */
export function openTopics(vocabulary: Vocabulary): TopicRoom {
  const ids = new Map<string, TopicId>()
  const labels = new Map<TopicId, string>()
  for (const topic of vocabulary)
    for (const name of [topic.id, topic.code, ...Object.values(topic.labels)])
      ids.set(name.toLowerCase(), topic.id)
  const idOf = (label: string): TopicId => {
    const known = ids.get(label.toLowerCase())
    if (known) return known
    const own = slugOf(label) as string as TopicId
    ids.set(label.toLowerCase(), own)
    if (!labels.has(own)) labels.set(own, label)
    return own
  }
  return {
    assign: (given) => (given.length === 0 ? [UNSORTED] : [...new Set(given.map(idOf))]),
    labelOf: (id, language) =>
      vocabulary.find((topic) => topic.id === id)?.labels[language] ?? labels.get(id) ?? id,
  }
}
