/** Labelled articles → a model that scores new ones. Explicit and slow: builds only read what it gives. */
import { primaryLanguage } from '../../language/primary-language.js'
import type { LearnedTerm } from '../../record/learned.js'
import { chooseOneThreshold, chooseThresholds } from './choose-threshold.js'
import { crossDecide, type Decisions, type Lesson } from './cross-decide.js'
import { learnByBoth, learnByCentroid, learnBySvm, type Learner } from './draw-lines.js'
import {
  compareCodes,
  compareTerms,
  roundWeight,
  type LabelledExample,
  type LearnedLanguage,
  type LearnedModel,
  type LearnedPrecision,
  type LearnedTopic,
} from './learned-model.js'
import { vectorSpace, type Space } from './vector-space.js'
import { partsOf } from './parts-of-word.js'
import { leadOf, pointsFor } from './points.js'
import { mostTerms, pruneLine } from './prune-line.js'
import type { Line } from './train-svm.js'
import { weighWords } from './weigh-words.js'

/** Fewer than that many articles of a language teach nothing, nor does a single topic. */
const LEAST_EXAMPLES = 10
const LEAST_TOPICS = 2
/** Fewer show a direction, but not where a line is to be drawn. */
const ENOUGH_FOR_LINES = 200
/** Above this number of texts, a mean direction only blurs the lines. */
const ENOUGH_FOR_LINES_ALONE = 1000
/**
 * Articles without topics are left out: they may well have some. Languages with too few articles or topics
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
  const space = vectorSpace(lesson.texts, lesson.partsOf)
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

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
/** Fewer texts say nothing of a share. */
const LEAST_TEXTS = 30

/** For each step the share among texts whose margin is from there to the next one. */
function measureMargins(
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
