/** Decisions on texts whose topics are known → how often the first topic was right, by its lead over the second. */
import type { Decisions, Lesson } from './cross-decide.js'
import { roundWeight, type LearnedPrecision, type LearnedTopic } from './learned-model.js'
import { leadOf, pointsFor } from './points.js'

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
/** Fewer texts say nothing of a share. */
const LEAST_TEXTS = 30

/** For each step the share among texts whose margin is from there to the next one. */
export function measureMargins(
  { topics, topicsOf }: Pick<Lesson, 'topics' | 'topicsOf'>,
  decisions: Decisions,
  learned: readonly Pick<LearnedTopic, 'threshold'>[],
): readonly LearnedPrecision[] {
  const judged = decisions.map((own, text) => {
    const points = learned.map(({ threshold }, index) => pointsFor(own[index]! - threshold))
    const order = [...points.keys()].toSorted((a, b) => points[b]! - points[a]!)
    const first = topics[order[0]!]!
    const margin = leadOf(points[order[0]!]!, points[order[1]!]!)
    return { margin, isRight: topicsOf[text]!.includes(first) }
  })
  return STEPS.flatMap((margin, step): readonly LearnedPrecision[] => {
    const end = STEPS[step + 1] ?? Infinity
    const own = judged.filter((each) => each.margin >= margin && each.margin < end)
    if (own.length < LEAST_TEXTS) return []
    return [
      { margin, share: roundWeight(own.filter(({ isRight }) => isRight).length / own.length) },
    ]
  })
}
