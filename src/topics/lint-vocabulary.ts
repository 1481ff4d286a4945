/** What the keeper says of topics, laid over those that come with Pressmark → all that is wrong or odd, in order of position. */
import type { Diagnostic } from '../record/diagnostic.js'
import type { LanguageTag, SourcePath, TopicId } from '../record/strings.js'
import type { TopicsFile } from '../record/topics-file.js'
import type { Topic, Vocabulary } from '../record/topics.js'
import { diagnose } from '../report/diagnose.js'
import { extendVocabulary } from './extend-vocabulary.js'
import { lintKeys, lintNames, lintTopic } from './lint-names.js'
import { lintRepeated, lintShared, lintTerm, lintWithin } from './lint-terms.js'
import { groupTerms, locateTerms } from './locate-terms.js'

/**
 * `path` is where the file lies; `languages` are those of the archive. What comes with Pressmark is remarked on only where
 * it meets what the file says, and where it has no label in the archive's first language.
 */
export function lintVocabulary(
  defaults: Vocabulary,
  file: TopicsFile,
  languages: readonly LanguageTag[],
  path: SourcePath,
): readonly Diagnostic[] {
  const { vocabulary, faults } = extendVocabulary(defaults, file)
  const entries = new Map(file.topics.map((entry) => [entry.id, entry]))
  const terms = locateTerms(vocabulary, file)
  const ofTopics = groupTerms(terms, ({ topic, language }) => `${topic} ${language}`)
  const remarks = [
    ...faults.map(({ message, ...position }) => diagnose('topics-fault', path, position, message)),
    ...vocabulary.topics.flatMap((topic) =>
      lintTopic(path, topic, entries.get(topic.id) ?? null, languages),
    ),
    ...lintNames(path, vocabulary.topics, file.topics),
    ...file.topics.flatMap((entry) => [
      ...lintKeys(path, entry, isNeeded(entry.id, defaults, file)),
      ...lintRepeated(path, entry),
    ]),
    ...terms.flatMap((term) => lintTerm(path, term)),
    ...ofTopics.flatMap((own) => lintWithin(path, own, defaults)),
    ...lintShared(path, terms, rivalsAmong(vocabulary.topics)),
  ]
  return remarks.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** A topic of the archive's own is there by its entry; one of ours is, where the file does not extend. */
function isNeeded(id: TopicId, { topics }: Vocabulary, { extend }: TopicsFile): boolean {
  return !extend || !topics.some((topic) => topic.id === id)
}

/** A topic and one above it are no rivals, and neither is a topic its own. */
function rivalsAmong(topics: readonly Topic[]): (one: TopicId, other: TopicId) => boolean {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  const isAbove = (one: TopicId, other: TopicId): boolean => {
    const seen = new Set<TopicId>()
    for (
      let at: TopicId | null = other;
      at !== null && !seen.has(at);
      at = parents.get(at) ?? null
    ) {
      if (at === one) return true
      seen.add(at)
    }
    return false
  }
  return (one, other) => !isAbove(one, other) && !isAbove(other, one)
}
