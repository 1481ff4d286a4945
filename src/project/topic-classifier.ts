/** Reference data → a classifier that says which topics an article has: by its labels, by what was learned, or by terms. */
import type { ReferenceData } from '../record/reference-data.js'
import { findOwn } from '../record/find-own.js'
import type { LearnedCentroids, LearnedTerm } from '../record/learned.js'
import { type TopicId, topicId } from '../record/strings.js'
import type { TopicJudgement, TopicScore } from '../record/topics.js'
import { topicClassifier, type Classifier } from '../topics/classifier.js'
import { judgeLearned } from '../topics/learning/judge-learned.js'
import { learnedScorer } from '../topics/learning/score-learned.js'
import { readLearnedFiles } from './learned-files.js'

export type JudgeTopics = Classifier['judge']

/** Where a model was learned for a language, it alone judges its articles. Throws `SettingsError` on files that cannot be read. */
export function classifierFor({
  vocabulary,
  learned,
}: Pick<ReferenceData, 'vocabulary' | 'learned'>): Classifier {
  const { centroids, model } = readLearnedFiles(learned)
  const heirOf = (topic: TopicId): TopicId => findOwn(vocabulary.merged, topic) ?? topic
  const classifier = topicClassifier(vocabulary, centroids && inheritTerms(centroids, heirOf))
  if (!model) return classifier
  const score = learnedScorer(model)
  return {
    judge(labels, words, language) {
      const reading = labels.length === 0 ? score(words, language) : null
      if (!reading) return classifier.judge(labels, words, language)
      return inherit(judgeLearned(reading), heirOf)
    },
    rank(words, language, among) {
      const reading = score(words, language)
      if (!reading) return classifier.rank(words, language, among)
      const scores = inheritScores(reading.order.map(reading.explain), heirOf)
      return scores.filter(({ topic }) => !among || among.has(topic))
    },
  }
}

type HeirOf = (topic: TopicId) => TopicId

function inherit(judgement: TopicJudgement, heirOf: HeirOf): TopicJudgement {
  const { scores, topics } = judgement
  return {
    ...judgement,
    scores: inheritScores(scores, heirOf),
    topics: [...new Set(topics.map(heirOf))],
  }
}

/** Terms learned for a topic that has been merged into another count for the other. */
function inheritTerms(
  centroids: LearnedCentroids,
  heirOf: (topic: TopicId) => TopicId,
): LearnedCentroids {
  const languages = Object.entries(centroids).map(([language, topics]) => {
    const inherited = new Map<TopicId, readonly LearnedTerm[]>()
    for (const [topic, terms] of Object.entries(topics)) {
      const heir = heirOf(topicId(topic))
      inherited.set(heir, [...(inherited.get(heir) ?? []), ...terms])
    }
    return [language, Object.fromEntries(inherited)] as const
  })
  return Object.fromEntries(languages)
}

/** A model may know topics that have been merged since: of two that are one now, the better score counts. */
function inheritScores(scores: readonly TopicScore[], heirOf: HeirOf): readonly TopicScore[] {
  const known = new Set<TopicId>()
  return scores
    .map((score): TopicScore => ({ ...score, topic: heirOf(score.topic) }))
    .filter(({ topic }) => !known.has(topic) && known.add(topic))
}
