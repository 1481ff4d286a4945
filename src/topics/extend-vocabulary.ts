/** The topics that come with Pressmark and what the keeper says of topics → the archive's vocabulary, and its faults. */
import { type TopicId, topicId } from '../record/strings.js'
import type {
  ArchiveVocabulary,
  TopicEntry,
  TopicsFault,
  TopicsFile,
} from '../record/topics-file.js'
import type { Topic, Vocabulary } from '../record/topics.js'
import { findFaults } from './find-faults.js'
import { resolveMerges } from './resolve-merges.js'
import { splitTerm, writeTerm, type SplitTerm } from './split-term.js'

export interface ExtendedVocabulary {
  readonly vocabulary: ArchiveVocabulary
  /** The faults in order of position. A vocabulary with faults is good for nothing but to look for more of them. */
  readonly faults: readonly TopicsFault[]
}

/** Topics keep their order; those of the file's own come after them. A merged topic's labels, aliases and terms go along. */
export function extendVocabulary(defaults: Vocabulary, file: TopicsFile): ExtendedVocabulary {
  const named = new Set(file.topics.map(({ id }) => id))
  const known = defaults.topics.filter(({ id }) => file.extend || named.has(id))
  const faults = findFaults(known, file)
  const topics = new Map(known.map((topic) => [topic.id, topic]))
  for (const entry of file.topics)
    topics.set(entry.id, layOver(topics.get(entry.id) ?? blankTopic(entry.id), entry))
  const { heirs } = resolveMerges(
    file.topics.filter(({ into }) => into !== null && topics.has(topicId(into.text))),
  )
  const gone = new Map<TopicId, Topic[]>([...heirs.values()].map((heir) => [heir, []]))
  for (const [id, topic] of topics) gone.get(heirs.get(id)!)?.push(topic)
  for (const [heir, others] of gone) topics.set(heir, join(topics.get(heir)!, others))
  for (const id of heirs.keys()) topics.delete(id)
  return {
    vocabulary: {
      topics: [...topics.values()].map((topic) => placeBelow(topic, topics, heirs)),
      thin: file.thin ?? defaults.thin,
      merged: Object.fromEntries(heirs),
    },
    faults,
  }
}

function blankTopic(id: TopicId): Topic {
  return { id, code: null, labels: {}, descriptions: {}, parent: null, aliases: [], terms: {} }
}

function layOver(topic: Topic, entry: TopicEntry): Topic {
  const { code, parent } = entry
  const labels = Object.entries(entry.labels).map(([tag, { text }]) => [tag, text] as const)
  const terms = Object.entries(entry.terms).map(([tag, list]) => {
    const over = list.map(({ text }) => text)
    return [tag, layOverTerms(topic.terms[tag] ?? '', over)] as const
  })
  return {
    id: topic.id,
    code: code === undefined ? topic.code : (code?.text ?? null),
    labels: { ...topic.labels, ...Object.fromEntries(labels) },
    descriptions: { ...topic.descriptions, ...entry.descriptions },
    parent: parent === undefined ? topic.parent : parent && topicId(parent.text),
    // What a topic was called stands in articles: a label that another took the place of is still understood.
    aliases: unique([
      ...topic.aliases,
      ...labels.flatMap(([tag]) => topic.labels[tag] ?? []),
      ...entry.aliases.map(({ text }) => text),
    ]),
    terms: { ...topic.terms, ...Object.fromEntries(terms) },
  }
}

/** What `heir` says of a term overrides the others, and its own terms come first. */
function join(heir: Topic, gone: readonly Topic[]): Topic {
  const all = [heir, ...gone]
  const tags = unique(all.flatMap(({ terms }) => Object.keys(terms)))
  const terms = tags.map((tag) => {
    const theirs = gone.map((topic) => topic.terms[tag] ?? '')
    const ours = heir.terms[tag] ?? ''
    return [tag, layOverTerms(ours, [...theirs, ours].join(' ').split(/\s+/))] as const
  })
  return {
    ...heir,
    aliases: unique([...heir.aliases, ...gone.flatMap(namesOf)]),
    terms: Object.fromEntries(terms),
  }
}

function namesOf({ id, code, labels, aliases }: Topic): readonly string[] {
  return [id, ...(code ? [code] : []), ...Object.values(labels), ...aliases]
}

/** A parent that went into another topic is that topic; what is none is no parent. */
function placeBelow(
  topic: Topic,
  topics: ReadonlyMap<TopicId, Topic>,
  heirs: ReadonlyMap<TopicId, TopicId>,
): Topic {
  if (topic.parent === null) return topic
  const parent = heirs.get(topic.parent) ?? topic.parent
  return { ...topic, parent: topics.has(parent) && parent !== topic.id ? parent : null }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/**
 * `base` in its order, then what `over` adds. The same term takes the weight and sign of `over`. What is no term is left
 * out: the reader of the file has said so.
 */
function layOverTerms(base: string, over: readonly string[]): string {
  const terms = new Map<string, SplitTerm>()
  for (const text of [...base.split(/\s+/), ...over]) {
    const term = splitTerm(text)
    if (typeof term !== 'string') terms.set(term.key, term)
  }
  return [...terms.values()].map(writeTerm).join(' ')
}
