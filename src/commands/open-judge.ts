/** The topics of an archive → a judge, who says which of them an article has. */
import type { Project } from './open-project.js'
import { openClassifier, type Classifier } from '../topics/open-classifier.js'

export type JudgeTopics = Classifier['judge']

export function openJudge({ catalogue }: Pick<Project, 'catalogue'>): JudgeTopics {
  return openClassifier(catalogue.vocabulary, null).judge
}
