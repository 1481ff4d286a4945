/** Labelled articles → a model that scores new ones. Explicit and slow: builds only read what it gives. */
import type { LearnedTerm } from '../../record/learned.js'
import { chooseThreshold } from './choose-threshold.js'
import { crossDecide, type Decisions, type Lesson } from './cross-decide.js'
import { learnByCentroid, learnBySvm, type Learner } from './draw-lines.js'
import {
  compareCodes,
  compareTerms,
  primaryLanguage,
  roundWeight,
  type LabelledExample,
  type LearnedLanguage,
  type LearnedModel,
  type LearnedTopic,
} from './learned-model.js'
import { measureMargins } from './measure-margins.js'
import { openSpace, type Space } from './open-space.js'
import { partsOf } from './parts-of-word.js'
import type { Line } from './train-svm.js'
import { weighWords } from './weigh-words.js'

/** Fewer than that many articles of a language teach nothing, nor does a single topic. */
const LEAST_EXAMPLES = 10
const LEAST_TOPICS = 2
/** From here on a support vector machine is better without asking. */
const ENOUGH_FOR_SVM = 1000
/** Terms that are kept of a topic. */
const MOST_TERMS = 2000

/**
 * Articles without topics are left out: nobody has said that they have none. Languages with too few articles or topics
 * are left out as well. The order of the examples has a say, so give them sorted.
 */
export function learnModel(
  examples: readonly LabelledExample[],
  mostTerms: number = MOST_TERMS,
): LearnedModel {
  const labelled = examples.filter(({ topics }) => topics.length > 0)
  const languages = new Set(labelled.map(({ language }) => primaryLanguage(language)))
  const learned = new Map<string, LearnedLanguage>()
  for (const language of [...languages].toSorted(compareCodes)) {
    const own = labelled.filter((example) => primaryLanguage(example.language) === language)
    const lesson = makeLesson(language, own)
    if (own.length >= LEAST_EXAMPLES && lesson.topics.length >= LEAST_TOPICS)
      learned.set(language, learnLanguage(lesson, mostTerms))
  }
  return learned
}

function makeLesson(language: string, examples: readonly LabelledExample[]): Lesson {
  return {
    texts: examples.map(({ words }) => weighWords(words)),
    topicsOf: examples.map(({ topics }) => topics),
    topics: [...new Set(examples.flatMap(({ topics }) => topics))].toSorted(compareCodes),
    partsOf: partsOf(language),
  }
}

function learnLanguage(lesson: Lesson, mostTerms: number): LearnedLanguage {
  const { learn, decisions } = chooseLearner(lesson)
  const isSingle = lesson.topicsOf.every(({ length }) => length === 1)
  const space = openSpace(lesson.texts, lesson.partsOf)
  const lines = learn(space.rowsOf(lesson.texts), lesson.topicsOf, lesson.topics)
  const topics = lesson.topics.map((topic, index): LearnedTopic => {
    const isOfTopic = lesson.topicsOf.map((own) => own.includes(topic))
    const own = decisions.map((decision) => decision[index]!)
    return {
      topic,
      bias: roundWeight(lines[index]!.bias),
      threshold: roundWeight(isSingle ? 0 : chooseThreshold(own, isOfTopic)),
      terms: keepTerms(lines[index]!, space, mostTerms),
    }
  })
  return { topics, isSingle, precision: measureMargins(lesson, decisions, topics) }
}

/** Few examples are asked which learner decides better on those that it has not seen; many are for the lines. */
function chooseLearner(lesson: Lesson): { learn: Learner; decisions: Decisions } {
  const bySvm = { learn: learnBySvm, decisions: crossDecide(lesson, learnBySvm) }
  if (lesson.texts.length >= ENOUGH_FOR_SVM) return bySvm
  const byCentroid = { learn: learnByCentroid, decisions: crossDecide(lesson, learnByCentroid) }
  const isBetter = countRight(lesson, byCentroid.decisions) > countRight(lesson, bySvm.decisions)
  return isBetter ? byCentroid : bySvm
}

/** Texts whose best topic is one of their own. */
function countRight({ topics, topicsOf }: Lesson, decisions: Decisions): number {
  return decisions.filter((own, text) => {
    const best = topics[own.indexOf(Math.max(...own))]
    return best !== undefined && topicsOf[text]!.includes(best)
  }).length
}

/** The terms that decide most: weight, rarity, and the root of how many texts they are in. */
function keepTerms({ weights }: Line, space: Space, mostTerms: number): readonly LearnedTerm[] {
  const { terms, rarity, counts } = space
  const folded = weights.map((weight, column) => weight * rarity[column]!)
  const columns = [...folded.keys()].filter((column) => roundWeight(folded[column]!) !== 0)
  const worth = (column: number): number => Math.abs(folded[column]!) * Math.sqrt(counts[column]!)
  return columns
    .toSorted((one, other) => worth(other) - worth(one) || one - other)
    .slice(0, mostTerms)
    .map((column): LearnedTerm => [terms[column]!, roundWeight(folded[column]!)])
    .toSorted(compareTerms)
}
