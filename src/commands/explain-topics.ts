/** Article files → which topics their articles have, and why. */
import { textOfArticle } from '../article/body/text-of-article.js'
import { readWords } from '../language/read-words.js'
import { findOwn } from '../record/find-own.js'
import type { Article } from '../record/article.js'
import type { TopicId } from '../record/strings.js'
import type { TopicJudgement } from '../record/topics.js'
import { openInspector } from './inspect.js'
import { openJudge, type JudgeTopics } from '../project/topic-classifier.js'
import { openProject, type Project } from '../project/project.js'
import type { World } from '../project/environment.js'

export interface ExplainOptions {
  readonly content: string
}

/** An article and what is judged of its topics. */
export interface JudgedArticle {
  readonly article: Article
  readonly judgement: TopicJudgement
  /** What a topic is called in the archive's first language. */
  readonly labelOf: (topic: TopicId) => string
}

/**
 * Articles in the order of their files, as a build would read them: corrected, and without what was redacted. Throws on bad
 * settings, and where there is no such file.
 */
export function* explainTopics(
  files: readonly string[],
  { content }: ExplainOptions,
  world: World,
  open: (project: Project) => JudgeTopics = ({ catalogue }) => openJudge(catalogue).judge,
): Generator<JudgedArticle> {
  const project = openProject(content)
  const inspect = openInspector({ content }, world)
  const judge = open(project)
  const labelOf = openLabels(project)
  for (const file of files)
    for (const record of inspect(file).parsed.records) {
      if (record.kind !== 'article') continue
      const { article } = record
      const words = readWords(textOfArticle(article))
      yield { article, labelOf, judgement: judge(article.topics, words, article.language) }
    }
}

function openLabels({ catalogue, settings }: Project): (topic: TopicId) => string {
  const topics = new Map(catalogue.vocabulary.topics.map((topic) => [topic.id, topic]))
  const [language] = settings.languages
  return (id) => findOwn(topics.get(id)?.labels ?? {}, language!) ?? id
}
