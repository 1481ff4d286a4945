/** An article, and what was judged of its topics: what its own page is made of. */
import type { Article } from './article.js'
import type { TopicJudgement } from './topics.js'

export interface ClassifiedArticle {
  readonly article: Article
  readonly judgement: TopicJudgement
  /** The bytes of its file as base64, where they may be published; absent elsewhere. */
  readonly source?: string
}
