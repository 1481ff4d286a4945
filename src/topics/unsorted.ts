/** What is judged of an article → a note where its topic stays open, with the best candidates. */
import type { Article } from '../record/article.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import type { TopicJudgement } from '../record/topics.js'
import { diagnose } from '../report/diagnose.js'

export function remarkUnsorted(
  { file }: Pick<Article['origin'], 'file'>,
  { by, scores }: TopicJudgement,
): readonly Diagnostic[] {
  if (by !== 'unsorted') return []
  const named = scores.map(({ topic, points }) => `“${topic}” has ${(points / 10).toFixed(1)}`)
  const candidates =
    named.length === 0 ? 'None of its words is a term.' : `Of the best, ${named.join(', ')} points.`
  return [diagnose('topic-unsorted', file, START, candidates)]
}
