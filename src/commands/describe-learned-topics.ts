/** What was learned of topics → text for people. */
import { plural } from '../report/plural.js'
import { groupDigits } from '../report/progress-line.js'
import type { LearnedTopics } from './learn-topics.js'

export function describeLearnedTopics(
  { articles, labelled, centroids, model, files }: LearnedTopics,
  isDryRun: boolean,
): string {
  const read = `${plural(articles, 'article was', 'articles were')} read for topics, ${groupDigits(labelled)} of them with labels`
  const ofModel = [...model].map(
    ([language, { topics }]) => `  ${language}  a model of ${plural(topics.length, 'topic')}`,
  )
  const ofWords = Object.entries(centroids).map(
    ([language, topics]) =>
      `  ${language}  words of ${plural(Object.keys(topics).length, 'topic')}, beside those of the vocabulary`,
  )
  const lines = [...ofModel, ...ofWords]
  if (lines.length === 0) return `${read}: too few are sure of a topic to learn from them.`
  const where = files.join(' and ')
  const outcome = isDryRun
    ? `Nothing was written. Without --dry-run this goes into ${where}.`
    : `It is in ${where} now, and the next build goes by it.`
  return [`${read}:`, ...lines, outcome].join('\n')
}
