/** Labelled articles → a model that scores new ones. Explicit and slow: builds only read what it gives. */
import { primaryLanguage } from '../../language/primary-language.js'
import type { LearnedTerm } from '../../record/learned.js'
import { chooseOneThreshold, chooseThresholds } from './choose-threshold.js'
import { crossDecide, type Lesson } from './cross-decide.js'
import { learnByBoth, learnByCentroid, learnBySvm, type Learner } from './draw-lines.js'
import {
  compareCodes,
  compareTerms,
  roundWeight,
  type LabelledExample,
  type LearnedLanguage,
  type LearnedModel,
  type LearnedTopic,
} from './learned-model.js'
import { measureMargins } from './measure-margins.js'
import { openSpace, type Space } from './open-space.js'
import { partsOf } from './parts-of-word.js'
import { mostTerms, pruneLine } from './prune-line.js'
import type { Line } from './train-svm.js'
import { weighWords } from './weigh-words.js'

/** Fewer than that many articles of a language teach nothing, nor does a single topic. */
const LEAST_EXAMPLES = 10
const LEAST_TOPICS = 2
/** Fewer show a direction, but not where a line is to be drawn. */
const ENOUGH_FOR_LINES = 200
/** From here on a mean direction only blurs the lines. */
const ENOUGH_FOR_LINES_ALONE = 1000
/**
 * Articles without topics are left out: nobody has said that they have none. Languages with too few articles or topics
 * are left out as well. The order of the examples has a say, so give them sorted.
 */
export function learnModel(examples: readonly LabelledExample[]): LearnedModel {
  const labelled = examples.filter(({ topics }) => topics.length > 0)
  const languages = new Set(labelled.map(({ language }) => primaryLanguage(language)))
  const learned = new Map<string, LearnedLanguage>()
  for (const language of [...languages].toSorted(compareCodes)) {
    const own = labelled.filter((example) => primaryLanguage(example.language) === language)
    const lesson = makeLesson(language, own)
    if (own.length >= LEAST_EXAMPLES && lesson.topics.length >= LEAST_TOPICS)
      learned.set(language, learnLanguage(lesson))
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

function learnLanguage(lesson: Lesson): LearnedLanguage {
  const learn = chooseLearner(lesson.texts.length)
  const decisions = crossDecide(lesson, learn)
  const isSingle = lesson.topicsOf.every(({ length }) => length === 1)
  const thresholds = isSingle
    ? chooseOneThreshold(lesson, decisions)
    : chooseThresholds(lesson, decisions)
  const space = openSpace(lesson.texts, lesson.partsOf)
  const lines = learn(space.rowsOf(lesson.texts), lesson.topicsOf, lesson.topics)
  const most = mostTerms(lesson.topics.length)
  const topics = lesson.topics.map((topic, index): LearnedTopic => ({
    topic,
    bias: roundWeight(lines[index]!.bias),
    threshold: roundWeight(thresholds[index]!),
    terms: listTerms(pruneLine(lines[index]!, space, most), space),
  }))
  return { topics, isSingle, precision: measureMargins(lesson, decisions, topics) }
}

function chooseLearner(examples: number): Learner {
  if (examples < ENOUGH_FOR_LINES) return learnByCentroid
  return examples < ENOUGH_FOR_LINES_ALONE ? learnByBoth : learnBySvm
}

/** Rarity goes into the weight: then a file of weights is all that a text needs. */
function listTerms({ weights }: Line, { terms, rarity }: Space): readonly LearnedTerm[] {
  return terms
    .map((term, column): LearnedTerm => [term, roundWeight(weights[column]! * rarity[column]!)])
    .filter(([, weight]) => weight !== 0)
    .toSorted(compareTerms)
}
