/** What every row of the tables of rules says. */
import type { Severity } from '../record/diagnostic.js'

export interface Rule {
  readonly severity: Severity
  /** What the rule is about, for the table of rules. */
  readonly meaning: string
  readonly reason: (...words: never[]) => string
  readonly hint: string
}
