/** Labelled texts and a learner → how it decides on each text when it has learned from others only. */
import type { TopicId } from '../../record/strings.js'
import { decide, type Learner } from './draw-lines.js'
import { vectorSpace } from './vector-space.js'
import { mostTerms, pruneLine } from './prune-line.js'
import { dealFolds } from './seeded-order.js'
import type { WeighedWords } from './weigh-words.js'

/** Labelled texts of one language. */
export interface Lesson {
  readonly texts: readonly WeighedWords[]
  readonly topicsOf: readonly (readonly TopicId[])[]
  /** All that occur, sorted. */
  readonly topics: readonly TopicId[]
  readonly partsOf: (word: string) => readonly string[]
}

const FOLDS = 4
const SEED = 2
/** What is said of a topic that the other folds do not have. */
const UNKNOWN = -1

/** Decisions by text, then by topic in the order of `lesson.topics`. */
export type Decisions = readonly Float64Array[]

export function crossDecide(lesson: Lesson, learn: Learner): Decisions {
  const fold = dealFolds(lesson.texts.length, FOLDS, SEED)
  const decisions = lesson.texts.map(() => new Float64Array(lesson.topics.length).fill(UNKNOWN))
  for (let held = 0; held < FOLDS; held++) {
    const pick = <Item>(items: readonly Item[], isHeld: boolean): readonly Item[] =>
      items.filter((_, at) => (fold[at] === held) === isHeld)
    const topicsOf = pick(lesson.topicsOf, false)
    const known = new Set(topicsOf.flat())
    const topics = lesson.topics.filter((topic) => known.has(topic))
    const texts = pick(lesson.texts, false)
    const space = vectorSpace(texts, lesson.partsOf)
    const lines = learn(space.rowsOf(texts), topicsOf, topics).map((line) =>
      pruneLine(line, space, mostTerms(topics.length)),
    )
    const asked = space.rowsOf(pick(lesson.texts, true))
    pick(decisions, true).forEach((own, row) =>
      lines.forEach((line, index) => {
        own[lesson.topics.indexOf(topics[index]!)] = decide(line, asked, row)
      }),
    )
  }
  return decisions
}
