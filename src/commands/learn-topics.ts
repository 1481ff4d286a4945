/** The articles of a content folder → what their words say about topics, written beside topics.yaml. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { primaryLanguage } from '../language/primary-language.js'
import { countUp } from '../record/by-key.js'
import type { LearnedCentroids } from '../record/learned.js'
import { formatCentroids } from '../topics/learning/centroid-text.js'
import { formatLearned } from '../topics/learning/format-learned.js'
import { learnModel } from '../topics/learning/learn-model.js'
import { learnTopics } from '../topics/learning/learn-topics.js'
import type { LabelledExample, LearnedModel } from '../topics/learning/learned-model.js'
import { replaceTexts } from '../write/replace-text.js'
import { gatherExamples } from './learning-sample.js'
import type { LearnOptions } from './learn-initials.js'
import { CENTROIDS, MODEL } from '../project/learned-files.js'
import { readProject } from '../project/project.js'
import type { Environment } from '../project/environment.js'

/** The labelled articles of a language with which a model beats the vocabulary and its centroids. */
const ENOUGH_FOR_MODEL = 1000
/** The articles of a language that show which words are common in it. */
const ENOUGH_FOR_WORDS = 50
/** The labelled articles from which a topic can be learned. */
const ENOUGH_OF_TOPIC = 5

export interface LearnedTopics {
  readonly articles: number
  readonly labelled: number
  readonly centroids: LearnedCentroids
  readonly model: LearnedModel
  /** The files that were written, or would be. */
  readonly files: readonly string[]
}

/** Builds only read what this writes. Throws on bad settings. */
export async function learnTopicsOf(
  { content, dryRun = false }: LearnOptions,
  environment: Environment,
): Promise<LearnedTopics> {
  const { labelled, others, articles } = await gatherExamples(readProject(content), environment)
  const ofModel = pickForModel(labelled)
  const model = learnModel(ofModel)
  const isLeft = ({ language }: LabelledExample): boolean => !model.has(primaryLanguage(language))
  const centroids = learnCentroids([...labelled, ...others].filter(isLeft))
  const texts = [
    [CENTROIDS, formatCentroids(centroids), Object.keys(centroids).length > 0],
    [MODEL, formatLearned(model), model.size > 0],
  ] as const
  // Where nothing was learned this time, what was learned before no longer holds.
  const due = texts.filter(([name, , isWorth]) => isWorth || existsSync(join(content, name)))
  if (!dryRun) replaceTexts(new Map(due.map(([name, text]) => [join(content, name), text])))
  const files = due.map(([name]) => join(content, name))
  return { articles, labelled: labelled.length, centroids, model, files }
}

/** The words of one topic alone would draw every text to it. */
function learnCentroids(examples: readonly LabelledExample[]): LearnedCentroids {
  const ofLanguage = count(examples, ({ language }) => [primaryLanguage(language)])
  const own = examples.filter(
    ({ language }) => (ofLanguage.get(primaryLanguage(language)) ?? 0) >= ENOUGH_FOR_WORDS,
  )
  const learned = Object.entries(learnTopics(own))
  return Object.fromEntries(learned.filter(([, topics]) => Object.keys(topics).length > 1))
}

/** Keeps the languages that have enough examples, and of these the topics that have enough. */
function pickForModel(labelled: readonly LabelledExample[]): readonly LabelledExample[] {
  const ofLanguage = count(labelled, ({ language }) => [primaryLanguage(language)])
  const own = labelled.filter(
    ({ language }) => (ofLanguage.get(primaryLanguage(language)) ?? 0) >= ENOUGH_FOR_MODEL,
  )
  const ofTopic = count(own, ({ language, topics }) =>
    topics.map((topic) => nameOf(language, topic)),
  )
  return own.map(({ words, language, topics }) => {
    const isEnough = (topic: string): boolean =>
      (ofTopic.get(nameOf(language, topic)) ?? 0) >= ENOUGH_OF_TOPIC
    return { words, language, topics: topics.filter(isEnough) }
  })
}

function nameOf(language: string, topic: string): string {
  return `${primaryLanguage(language)} ${topic}`
}

function count(
  examples: readonly LabelledExample[],
  keysOf: (example: LabelledExample) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const keys = examples.flatMap(keysOf)
  for (const key of keys) countUp(counts, key)
  return counts
}
