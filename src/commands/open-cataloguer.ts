/** An article → what its words say of it: topics, places and people, and what kinship is told by. */
import { plainTextOf } from '../article/plain-text.js'
import { encodeSignature } from '../kin/signature-rows.js'
import { signWords } from '../kin/sign-words.js'
import { readWords } from '../language/read-words.js'
import type { Article } from '../record/article.js'
import { NO_NAMES, type FoundNames } from '../record/found-names.js'
import type { TopicJudgement } from '../record/topics.js'

export interface Catalogued {
  readonly judgement: TopicJudgement
  readonly names: FoundNames
  readonly signature: string
}
