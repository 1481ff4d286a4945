/** A topic that is no more → the one that its articles went to. */
import { slugOf } from '../language/slug.js'
import { findOwn } from '../record/find-own.js'
import type { TopicId } from '../record/strings.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'

/**
 * The topic that it was merged into, or the one that its label means by now: a topic that was made of a label has the
 * label's slug as its id. Null where no topic has taken it over.
 */
export function heirsIn({ topics, merged }: ArchiveVocabulary): (topic: TopicId) => TopicId | null {
  const byName = new Map<string, TopicId>()
  for (const { id, labels, aliases } of topics.toReversed())
    for (const name of [...aliases, ...Object.values(labels)]) byName.set(slugOf(name), id)
  for (const { id } of topics) byName.delete(id)
  return (topic) => findOwn(merged, topic) ?? byName.get(topic) ?? null
}
