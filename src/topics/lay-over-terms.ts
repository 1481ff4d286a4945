/** Terms of a topic and what the keeper says of them → the terms that hold. */
import { splitTerm, writeTerm, type SplitTerm } from './split-term.js'

/**
 * `base` in its order, then what `over` adds. The same term takes the weight and sign of `over`. What is no term is left
 * out: whoever read the file has said so.
 */
export function layOverTerms(base: string, over: readonly string[]): string {
  const terms = new Map<string, SplitTerm>()
  for (const text of [...base.split(/\s+/), ...over]) {
    const term = splitTerm(text)
    if (typeof term !== 'string') terms.set(term.key, term)
  }
  return [...terms.values()].map(writeTerm).join(' ')
}
