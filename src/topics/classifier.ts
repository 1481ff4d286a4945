/** A vocabulary and what was learned → what is judged of the topics of an article: by its labels, or else by its words. */
import { primaryLanguage } from '../language/primary-language.js'
import type { LearnedCentroids } from '../record/learned.js'
import type { LanguageTag, TopicId } from '../record/strings.js'
import {
  NO_JUDGEMENT,
  type Topic,
  type TopicJudgement,
  type TopicScore,
  type Vocabulary,
} from '../record/topics.js'
import type { Words } from '../record/words.js'
import { topicAssigner } from './assign.js'
import { termCounter, type TermCounts } from './count-terms.js'
import { lexiconOf, type Lexicon } from './lexicon.js'
import { LEAST_POINTS } from './learning/points.js'
import { precisionOf, type PrecisionAt } from './precision.js'
import { explainTopic, scoreTopics, type Points } from './score-topics.js'

/** The lead that a primary topic must have over the next, as a share of its points. */
const LEAST_MARGIN = 0.3
/** The share of the first topic's points that a further topic must have. */
const SECONDARY = 0.6
const MOST_TOPICS = 3

export interface Classifier {
  /** Labels win. Words in a language without terms, or in none that is known, are unsorted. */
  readonly judge: (labels: readonly string[], words: Words, language: LanguageTag) => TopicJudgement
  /** All topics with points, or those of `among`, the best first. */
  readonly rank: (
    words: Words,
    language: LanguageTag,
    among?: ReadonlySet<TopicId>,
  ) => readonly TopicScore[]
}

/**
 * `nl-be` has the terms of `nl`. Lexicons are made when the first text in a language comes. With `learned`, no precision
 * is claimed, for it was measured without.
 */
export function topicClassifier(
  vocabulary: Vocabulary,
  learned: LearnedCentroids | null,
): Classifier {
  const { topics } = vocabulary
  const { assign } = topicAssigner(vocabulary)
  const readers = new Map<string, Reader | null>()
  const readerFor = (language: LanguageTag): Reader | null => {
    const primary = primaryLanguage(language)
    const known = readers.get(primary)
    if (known !== undefined) return known
    const lexicon = lexiconOf(vocabulary, learned, primary)
    const reader = lexicon && readerOf(topics, lexicon)
    readers.set(primary, reader)
    return reader
  }
  const judgeReading = decisionOf(
    widerAmong(topics),
    learned ? () => null : precisionOf(vocabulary),
  )
  return {
    judge(labels, words, language) {
      if (labels.length > 0) return { ...NO_JUDGEMENT, by: 'labels', topics: assign(labels).topics }
      const reading = readerFor(language)?.(words)
      return reading ? judgeReading(reading, language) : NO_JUDGEMENT
    },
    rank(words, language, among) {
      const reading = readerFor(language)?.(words)
      if (!reading) return []
      const asked = reading.order.filter((index) => !among || among.has(topics[index]!.id))
      return asked.map(reading.explain)
    },
  }
}

/** What one text says: indexes of topics that have points, the best first. */
interface Reading {
  readonly order: readonly number[]
  readonly points: Points
  readonly explain: (index: number) => TopicScore
}

type Reader = (words: Words) => Reading

function readerOf(topics: readonly Topic[], lexicon: Lexicon): Reader {
  const count = termCounter(lexicon)
  return (words) => {
    const counts: TermCounts = count(words)
    const points = scoreTopics(lexicon, topics.length, counts, words.lower.length)
    const { ofTopics } = points
    const order: number[] = []
    for (let index = 0; index < topics.length; index++) if (ofTopics[index]! > 0) order.push(index)
    order.sort((a, b) => ofTopics[b]! - ofTopics[a]! || a - b)
    const explain = (index: number): TopicScore =>
      explainTopic(topics[index]!, index, lexicon, counts, points, words)
    return { order, points, explain }
  }
}

/** A topic and one that is wider are no rivals. Both are given by index, the narrower first. */
type IsWider = (one: number, wider: number) => boolean

function decisionOf(
  isWider: IsWider,
  precisionAt: PrecisionAt,
): (reading: Reading, language: LanguageTag) => TopicJudgement {
  const areRivals = (one: number, other: number): boolean =>
    one !== other && !isWider(one, other) && !isWider(other, one)
  return ({ order, points, explain }, language) => {
    const [first] = order
    if (first === undefined) return NO_JUDGEMENT
    const { ofTopics } = points
    const top = ofTopics[first]!
    const rival = order.find((index) => areRivals(first, index))
    const margin = rival === undefined ? 1 : (top - ofTopics[rival]!) / top
    const precision = top < LEAST_POINTS ? null : precisionAt(language, margin)
    if (top < LEAST_POINTS || margin < LEAST_MARGIN) {
      const scores = order.slice(0, 2).map(explain)
      return { by: 'unsorted', topics: [], scores, margin, precision }
    }
    const kept = order.filter((index) => ofTopics[index]! >= SECONDARY * top)
    const scores = kept.slice(0, MOST_TOPICS).map(explain)
    return { by: 'words', topics: scores.map(({ topic }) => topic), scores, margin, precision }
  }
}

/** Goes up from the first: sets of all that are above each would be too much for a tree that is one long line. */
function widerAmong(topics: readonly Topic[]): IsWider {
  const indexes = new Map(topics.map(({ id }, index) => [id, index]))
  const parents = topics.map(({ parent }) => (parent === null ? -1 : (indexes.get(parent) ?? -1)))
  return (one, wider) => {
    let at = parents[one]!
    for (let steps = 0; at >= 0 && at !== wider && steps < parents.length; steps++)
      at = parents[at]!
    return at === wider
  }
}
