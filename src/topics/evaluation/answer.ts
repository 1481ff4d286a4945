/** A text and a classifier → the answer that is held against the gold. */
import type { LanguageTag, TopicId } from '../../record/strings.js'
import type { TopicScore } from '../../record/topics.js'
import type { Words } from '../../record/words.js'
import type { Classifier } from '../classifier.js'
import { judgeLearned, pickTopics } from '../learning/judge-learned.js'
import { leadOf } from '../learning/points.js'
import type { LearnedScorer } from '../learning/score-learned.js'

export interface Answer {
  /** The best candidate, assigned or not; null where no word speaks for any topic. */
  readonly best: TopicId | null
  /** At the default thresholds; none where the text stays unsorted. */
  readonly assigned: readonly TopicId[]
  /** All that a text has which surely has some, for F1. */
  readonly topics: readonly TopicId[]
  /** Tenths of a point of the best. */
  readonly points: number
  /** Its lead over the next, as a share of its points. */
  readonly margin: number
}

/** `among`: the topics to choose from, leaving nothing unsorted; null to judge freely. */
export type Answerer = (
  words: Words,
  language: LanguageTag,
  among: ReadonlySet<TopicId> | null,
) => Answer

export function answerByVocabulary({ judge, rank }: Classifier): Answerer {
  return (words, language, among) => {
    if (among) return force(rank(words, language, among), among)
    const { scores, topics, margin } = judge([], words, language)
    const [first] = scores
    const best = first?.topic ?? null
    return { best, assigned: topics, topics, points: first?.points ?? 0, margin }
  }
}

/** Where no word speaks for any of them it is the first by name: the gold has no say in it. */
function force(ranked: readonly TopicScore[], among: ReadonlySet<TopicId>): Answer {
  const [first, second] = ranked
  const best = first?.topic ?? [...among].toSorted()[0] ?? null
  const chosen = best === null ? [] : [best]
  const points = first?.points ?? 0
  const margin = leadOf(points, second?.points ?? 0)
  return { best, assigned: chosen, topics: chosen, points, margin }
}

export function answerByModel(score: LearnedScorer): Answerer {
  return (words, language, among) => {
    const reading = score(words, language)
    if (!reading) return among ? force([], among) : SILENCE
    if (among) {
      const { order, model, explain } = reading
      const open = order.filter((index) => among.has(model.topics[index]!.topic))
      const forced = force(open.slice(0, 2).map(explain), among)
      const picked = pickTopics({ ...reading, order: open })
      return { ...forced, topics: picked, assigned: picked }
    }
    const { scores, topics: assigned, margin } = judgeLearned(reading)
    const [first] = scores
    const topics = pickTopics(reading)
    return { best: first?.topic ?? null, assigned, topics, points: first?.points ?? 0, margin }
  }
}

const SILENCE: Answer = { best: null, assigned: [], topics: [], points: 0, margin: 0 }
