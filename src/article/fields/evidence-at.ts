/** A position and what was recognized there → the evidence of a field. */
import type { Evidence } from '../../record/article.js'
import type { Position } from '../../record/diagnostic.js'

/** Written out: to spread an object and then add to it takes Node a hundred times as long. */
export function evidenceAt({ line, column }: Position, rule: string, confidence: number): Evidence {
  return { line, column, rule, confidence }
}
