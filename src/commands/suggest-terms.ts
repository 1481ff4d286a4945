/** The articles of a content folder → terms that its vocabulary could have, as lines for topics.yaml. */
import { suggestTerms, type TopicSuggestions } from '../topics/learning/suggest-terms.js'
import { gatherExamples } from './learning-sample.js'
import { readProject } from '../project/project.js'
import type { Environment } from '../project/environment.js'

export interface SuggestOptions {
  readonly content: string
  /** The topics that terms are suggested for; none for all. */
  readonly topic: readonly string[]
}

/** The words that distinguish a topic's articles from all others, the surest first. Throws on bad settings. */
export async function suggestTopicTerms(
  { content, topic: wanted }: SuggestOptions,
  environment: Environment,
): Promise<readonly TopicSuggestions[]> {
  const project = readProject(content)
  const { labelled, others } = await gatherExamples(project, environment)
  const found = suggestTerms([...labelled, ...others], project.referenceData.vocabulary)
  return wanted.length === 0 ? found : found.filter(({ topic }) => wanted.includes(topic))
}
