/** Article files → which topics their articles have, and why. */
import { textOfArticle } from '../article/body/text-of-article.js'
import { readWords } from '../language/read-words.js'
import { findOwn } from '../record/find-own.js'
import type { TopicId } from '../record/names.js'
import { describeJudgement, summarizeJudgement, type JudgedArticle } from './describe-judgement.js'
import { openInspector } from './inspect.js'
import { withToday, type AskedNow } from './now-option.js'
import { openJudge, type JudgeTopics } from './open-judge.js'
import { openProject, type Project } from './open-project.js'
import type { World } from './world.js'

export interface AskedOfExplain extends AskedNow {
  readonly content: string
  readonly json?: boolean
}

/**
 * Articles in the order of their files, as a build would read them: corrected, and without what was redacted. Throws on bad
 * settings, and where there is no such file.
 */
export function* explainTopics(
  files: readonly string[],
  { content, ...asked }: AskedOfExplain,
  world: World,
  open: (project: Project) => JudgeTopics = ({ catalogue }) => openJudge(catalogue).judge,
): Generator<JudgedArticle> {
  const project = openProject(content)
  const inspect = openInspector({ content }, withToday(world, asked))
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

export function runTopicsExplain(
  files: readonly string[],
  asked: AskedOfExplain,
  world: World,
): void {
  for (const judged of explainTopics(files, asked, world))
    world.line(
      asked.json ? JSON.stringify(summarizeJudgement(judged)) : `${describeJudgement(judged)}\n`,
    )
}
