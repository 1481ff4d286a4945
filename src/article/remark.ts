/** What a reader of fields has to say about what it read → a diagnostic, once its position is known. */
import type { Diagnostic, Position } from '../record/diagnostic.js'
import type { SourcePath } from '../record/strings.js'
import { diagnose } from '../report/diagnose.js'
import type { RuleId } from '../report/rules.js'

/** A rule, and the words that fill its sentence in `report/rules.ts`. */
export interface Remark {
  readonly rule: RuleId
  readonly words: readonly string[]
}

/** A remark about the text at `offset`. */
export interface PlacedRemark extends Remark {
  readonly offset: number
}

/** Makes the diagnostic of a remark about `position` of `file`. */
export function diagnoseRemark(
  { rule, words }: Remark,
  file: SourcePath,
  position: Position,
): Diagnostic {
  const fill = diagnose as (
    rule: RuleId,
    file: SourcePath,
    position: Position,
    ...words: readonly string[]
  ) => Diagnostic
  return fill(rule, file, position, ...words)
}
