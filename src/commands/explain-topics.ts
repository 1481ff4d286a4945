/** Article files → which topics their articles have, and why. */
import { textOfArticle } from '../article/body/text-of-article.js'
import { readWords } from '../language/read-words.js'
import { textIn } from '../language/text-in.js'
import type { Article } from '../record/article.js'
import type { TopicId } from '../record/strings.js'
import type { TopicJudgement } from '../record/topics.js'
import { inspectorFor } from './inspect.js'
import { classifierFor, type JudgeTopics } from '../project/topic-classifier.js'
import { readProject, type Project } from '../project/project.js'
import type { Environment } from '../project/environment.js'

export interface ExplainOptions {
  readonly content: string
}

/** An article and the judgement of its topics. */
export interface JudgedArticle {
  readonly article: Article
  readonly judgement: TopicJudgement
  /** The label of a topic in the archive's first language. */
  readonly labelOf: (topic: TopicId) => string
}

/**
 * Articles in the order of their files, as a build would read them: corrected, and without what was redacted. Throws on bad
 * settings, and where there is no such file.
 */
export async function* explainTopics(
  files: readonly string[],
  { content }: ExplainOptions,
  environment: Environment,
  classifierOf: (project: Project) => JudgeTopics = ({ referenceData }) =>
    classifierFor(referenceData).judge,
): AsyncGenerator<JudgedArticle> {
  const project = readProject(content)
  const inspect = inspectorFor({ content }, environment)
  const judge = classifierOf(project)
  const labelOf = labelsOf(project)
  for (const file of files)
    for (const record of (await inspect(file)).parsed.records) {
      if (record.kind !== 'article') continue
      const { article } = record
      const words = readWords(textOfArticle(article))
      yield { article, labelOf, judgement: judge(article.topics, words, article.language) }
    }
}

function labelsOf({ referenceData, settings }: Project): (topic: TopicId) => string {
  const topics = new Map(referenceData.vocabulary.topics.map((topic) => [topic.id, topic]))
  const [language] = settings.languages
  return (id) => textIn(topics.get(id)?.labels ?? {}, language!) ?? id
}
