/** The articles of a content folder → terms that its vocabulary could have, as lines for topics.yaml. */
import {
  formatSuggestions,
  suggestTerms,
  type TopicSuggestions,
} from '../topics/learning/suggest-terms.js'
import { gatherExamples } from './gather-examples.js'
import { openProject } from './open-project.js'
import type { World } from './world.js'

export interface AskedOfSuggest {
  readonly content: string
  /** Only these topics. */
  readonly topic: readonly string[]
  readonly json?: boolean
}

/** The words that tell a topic's articles from all others, the surest first. Throws on bad settings. */
export function suggestTopicTerms(
  { content, topic: wanted }: Pick<AskedOfSuggest, 'content' | 'topic'>,
  world: World,
): readonly TopicSuggestions[] {
  const project = openProject(content)
  const { labelled, others } = gatherExamples(project, world)
  const found = suggestTerms([...labelled, ...others], project.catalogue.vocabulary)
  return wanted.length === 0 ? found : found.filter(({ topic }) => wanted.includes(topic))
}

export function runTopicsSuggest(asked: AskedOfSuggest, world: World): void {
  const found = suggestTopicTerms(asked, world)
  if (asked.json) world.line(JSON.stringify(found))
  else if (found.length === 0)
    world.line('No word tells a topic better than the terms that are there.')
  else world.line(formatSuggestions(found))
}
