/** A gold file and a classifier (of a vocabulary, or learned from labelled lines) → how often it is right. */
import { readWords } from '../language/read-words.js'
import { readGoldFile, readTopicMap } from '../read/settings/gold-file.js'
import type { GoldLine } from '../record/gold.js'
import { languageTag } from '../record/strings.js'
import { answerByModel, answerByVocabulary } from '../topics/evaluation/answer.js'
import {
  answerFolds,
  askAll,
  examplesOf,
  knownTo,
  labelledOf,
  type Answered,
  type GoldText,
} from '../topics/evaluation/answer-folds.js'
import { binMargins, type MarginBin } from '../topics/evaluation/bin-margins.js'
import { findConfusions, type Confusion } from '../topics/evaluation/find-confusions.js'
import { goldText } from '../topics/evaluation/gold-text.js'
import { mapGold, topicsOfGold } from '../topics/evaluation/map-gold.js'
import { measure, type Figures } from '../topics/evaluation/measure.js'
import { learnModel } from '../topics/learning/learn-model.js'
import { learnedScorer } from '../topics/learning/score-learned.js'
import type { Classifier } from '../topics/classifier.js'
import type { Environment } from '../project/environment.js'
import { readProject } from '../project/project.js'
import { classifierFor } from '../project/topic-classifier.js'

export interface EvalOptions {
  /** The archive whose vocabulary judges where nothing is learned. */
  readonly content: string
  readonly gold: string
  /** A file of labelled lines to learn from. */
  readonly train?: string | undefined
  readonly map?: string | undefined
  /** Chooses among the gold's topics only, and leaves nothing unsorted. */
  readonly forced?: boolean | undefined
  /** Learns from the gold itself, in so many parts, each time without the part that is judged. */
  readonly folds?: number | undefined
}

export interface EvalResult {
  readonly figures: Figures
  /** The number of lines that name no topic: they measure nothing. */
  readonly unlabelled: number
  readonly confusions: readonly Confusion[]
  readonly margins: readonly MarginBin[]
  /** Articles a second, from words to answer, when everything is loaded. */
  readonly docsPerSecond: number
}

/** `classifierOf` reads the vocabulary of a content folder. Throws `SettingsError` on bad files. */
export function evaluateTopics(
  options: EvalOptions,
  environment: Pick<Environment, 'clock'>,
  classifierOf: (content: string) => Classifier = classifierOfProject,
): EvalResult {
  const texts = readTexts(options.gold, options.map)
  const labelled = labelledOf(texts)
  const { tested, answer } = askFor(labelled, options, classifierOf)
  return {
    figures: measure(tested),
    unlabelled: texts.length - labelled.length,
    confusions: findConfusions(tested),
    margins: binMargins(tested),
    docsPerSecond: timeAnswers(labelled, answer, environment),
  }
}

function classifierOfProject(content: string): Classifier {
  return classifierFor(readProject(content).referenceData)
}

function readTexts(file: string, map: string | undefined): readonly GoldText[] {
  const lines = readGoldFile(file)
  const mapped = map === undefined ? lines : mapGold(lines, readTopicMap(map))
  return mapped.map((gold) => ({ gold, words: readWords(goldText(gold)) }))
}

function askFor(
  labelled: readonly GoldText[],
  { content, train, map, folds, forced = false }: EvalOptions,
  classifierOf: (content: string) => Classifier,
): Answered {
  const among = forced ? topicsOfGold(labelled.map(({ gold }) => gold)) : null
  if (folds !== undefined) return answerFolds(labelled, folds, among)
  if (train === undefined) {
    const answer = answerByVocabulary(classifierOf(content))
    return { answer, tested: askAll(labelled, answer, null, among) }
  }
  const model = learnModel(examplesOf(readTexts(train, map)))
  const answer = answerByModel(learnedScorer(model))
  return { answer, tested: askAll(labelled, answer, knownTo(model), among) }
}

function timeAnswers(
  texts: readonly GoldText[],
  answer: Answered['answer'],
  { clock }: Pick<Environment, 'clock'>,
): number {
  const began = clock()
  for (const { gold } of texts) answerLine(gold, answer)
  const seconds = (clock() - began) / 1000
  return seconds > 0 ? texts.length / seconds : 0
}

function answerLine(gold: GoldLine, answer: Answered['answer']): void {
  answer(readWords(goldText(gold)), languageTag(gold.language), null)
}
