/** content/authors.yaml and initials that were learned → the same text with them at its end; nothing else changes. */
import { parseDocument, Scalar } from 'yaml'
import type { LearnedInitials } from '../article/raw/initials-census.js'
import { plural } from '../report/plural.js'

const HEADING = ` Initials → full name. Initials without a name are printed as they are: a name may be put in place of null.`

/** `text` must be YAML of keys and values, or empty. Entries, their order and comments stay. */
export function addToRoster(text: string, learned: readonly LearnedInitials[]): string {
  const document = parseDocument(text, { schema: 'core' })
  const isNew = document.contents === null && document.commentBefore === null
  for (const { token, ends } of learned) {
    const unnamed = new Scalar(null)
    unnamed.source = 'null'
    unnamed.comment = ` ends ${plural(ends, 'headline')}`
    document.set(token, unnamed)
  }
  if (isNew) document.commentBefore = HEADING
  return document.toString({ lineWidth: 0 })
}
