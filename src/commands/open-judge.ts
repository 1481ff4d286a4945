/** The topics of an archive → a judge, who says which of them an article has. */
import type { LanguageTag } from '../record/names.js'
import type { TopicJudgement } from '../record/topics.js'
import type { Words } from '../record/words.js'
import { openTopics } from '../topics/assign.js'
import type { Project } from './open-project.js'

export type JudgeTopics = (
  labels: readonly string[],
  words: Words,
  language: LanguageTag,
) => TopicJudgement

/** By labels alone. */
export function openJudge({ vocabulary }: Pick<Project, 'vocabulary'>): JudgeTopics {
  const known = vocabulary.topics.map(({ id, code, labels }) => ({ id, code: code ?? id, labels }))
  const { assign } = openTopics(known)
  return (labels) => ({
    by: labels.length > 0 ? 'labels' : 'unsorted',
    topics: labels.length > 0 ? assign(labels).topics : [],
    scores: [],
    margin: 0,
    precision: null,
  })
}
