/** Gold and folds → answers on each line by a model that has learned from the others. */
import { type TopicId, languageTag } from '../../record/strings.js'
import type { Words } from '../../record/words.js'
import { learnModel } from '../learning/learn-model.js'
import type { LabelledExample, LearnedModel } from '../learning/learned-model.js'
import { learnedScorer } from '../learning/score-learned.js'
import { dealFolds } from '../learning/seeded-order.js'
import { answerByModel, type Answerer } from './answer.js'
import type { GoldLine } from '../../record/gold.js'
import type { Tested } from './tested.js'

/** A line of the gold and its words. */
export interface GoldText {
  readonly gold: GoldLine
  readonly words: Words
}

const SEED = 3

/** Those with topics. */
export function labelledOf(texts: readonly GoldText[]): readonly GoldText[] {
  return texts.filter(({ gold }) => gold.acceptable.length > 0)
}

export function examplesOf(texts: readonly GoldText[]): readonly LabelledExample[] {
  return texts.map(({ gold: { language, topics }, words }) => ({ language, topics, words }))
}

/** Asks `answer` for each text; `known` and `among` as in `Tested` and `Answerer`. */
export function askAll(
  texts: readonly GoldText[],
  answer: Answerer,
  known: ReadonlySet<TopicId> | null,
  among: ReadonlySet<TopicId> | null,
): readonly Tested[] {
  return texts.map(({ gold, words }) => ({
    gold,
    answer: answer(words, languageTag(gold.language), among),
    known,
  }))
}

export interface Answered {
  readonly tested: readonly Tested[]
  /** The answerer; with folds, the first of them. */
  readonly answer: Answerer
}

export function answerFolds(
  texts: readonly GoldText[],
  folds: number,
  among: ReadonlySet<TopicId> | null,
): Answered {
  const fold = dealFolds(texts.length, folds, SEED)
  const rounds = Array.from({ length: folds }, (_, held) => {
    const model = learnModel(examplesOf(texts.filter((_text, at) => fold[at] !== held)))
    const asked = texts.filter((_text, at) => fold[at] === held)
    const answer = answerByModel(learnedScorer(model))
    return { answer, tested: askAll(asked, answer, knownTo(model), among) }
  })
  return { tested: rounds.flatMap(({ tested }) => tested), answer: rounds[0]!.answer }
}

export function knownTo(model: LearnedModel): ReadonlySet<TopicId> {
  return new Set([...model.values()].flatMap(({ topics }) => topics.map(({ topic }) => topic)))
}
