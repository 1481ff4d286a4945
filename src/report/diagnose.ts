/** The one place where diagnostics are made: a rule, a position, and the words that the rule asks for. */
import type { Diagnostic, Position } from '../record/diagnostic.js'
import type { SourcePath } from '../record/strings.js'
import { rules, type RuleId } from './rules.js'

export type { RuleId } from './rules.js'

/** What fills the sentence of a rule. */
export type ReasonWords<Rule extends RuleId> = Parameters<(typeof rules)[Rule]['reason']>

/** Makes the diagnostic of `rule` at `position` of `file`; `words` fill the rule's sentence. */
export function diagnose<Rule extends RuleId>(
  rule: Rule,
  file: SourcePath,
  position: Position,
  ...words: ReasonWords<Rule>
): Diagnostic {
  const { severity, hint } = rules[rule]
  const reason = (rules[rule].reason as (...words: ReasonWords<Rule>) => string)(...words)
  return { rule, severity, file, line: position.line, column: position.column, reason, hint }
}
