/** What a model says of a text → what is judged of its topics, as a vocabulary's classifier gives it. */
import type { TopicId } from '../../record/strings.js'
import { NO_JUDGEMENT, type TopicJudgement } from '../../record/topics.js'
import type { LearnedLanguage } from './learned-model.js'
import { LEAST_POINTS, leadOf, pointsFor } from './points.js'
import type { LearnedReading } from './score-learned.js'

const MOST_TOPICS = 3

/**
 * Topics beyond their thresholds, the best first, at most three; one where every example had one. Points are 30 tenths at
 * the threshold and 20 more for each unit beyond it. Null (nothing was learned of the language) is unsorted.
 */
export function judgeLearned(reading: LearnedReading | null): TopicJudgement {
  if (!reading) return NO_JUDGEMENT
  const { model, beyond, order, explain } = reading
  const points = order.map((index) => pointsFor(beyond[index]!))
  const margin = leadOf(points[0]!, points[1]!)
  const precision = precisionAt(model, margin)
  const fit = order.filter((_, rank) => points[rank]! >= LEAST_POINTS)
  if (fit.length === 0) {
    const scores = order.slice(0, 2).map(explain)
    return { by: 'unsorted', topics: [], scores, margin, precision }
  }
  const scores = fit.slice(0, model.isSingle ? 1 : MOST_TOPICS).map(explain)
  return { by: 'words', topics: scores.map(({ topic }) => topic), scores, margin, precision }
}

/** All topics beyond their thresholds, however many, and the best one in any case: for a text that surely has one. */
export function pickTopics({ model, beyond, order }: LearnedReading): readonly TopicId[] {
  const fit = model.isSingle ? [] : order.filter((index) => beyond[index]! > 0)
  return (fit.length > 0 ? fit : order.slice(0, 1)).map((index) => model.topics[index]!.topic)
}

function precisionAt({ precision }: LearnedLanguage, margin: number): number | null {
  const step = precision.findLast((each) => each.margin <= margin)
  return step ? Math.round(100 * step.share) : null
}
