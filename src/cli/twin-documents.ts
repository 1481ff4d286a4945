/** What was counted → the line about documents that were not read because a text of the same name lies beside each. */
import { groupDigits } from '../report/counts.js'
import type { RuleTally } from '../report/rule-tally.js'

/** A note in a report is too little for what may be another article under the same name. */
export function describeTwins(rules: Pick<RuleTally, 'counts'>): readonly string[] {
  const twins = rules.counts().find(({ rule }) => rule === 'twin-document')
  if (!twins) return []
  const { count, hits } = twins
  const of = count === 1 ? '1 document was' : `${groupDigits(count)} documents were`
  const first = hits[0] ? `, such as ${hits[0].file}` : ''
  return [
    `${of} not read${first}: a file of the same name beside it is. Rename what is another article.`,
  ]
}
