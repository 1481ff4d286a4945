/** What a reader of fields has to say about what it read → a diagnostic, once its position is known. */
import type { Diagnostic, Position } from '../record/diagnostic.js'
import type { SourcePath } from '../record/strings.js'
import { maskAddresses } from './fields/private-words.js'
import { diagnose, type ReasonWords, type RuleId } from '../report/diagnose.js'

/** A rule, and the words that fill its sentence in `report/rules.ts`. */
export type Remark = {
  readonly [Rule in RuleId]: { readonly rule: Rule; readonly words: Readonly<ReasonWords<Rule>> }
}[RuleId]

/** A remark about the text at `offset`. */
export type PlacedRemark = Remark & { readonly offset: number }

/** The remark that `rule` makes with its `words`. */
export function remarkOf<Rule extends RuleId>(rule: Rule, ...words: ReasonWords<Rule>): Remark {
  return { rule, words } as unknown as Remark
}

export function placeRemark(remark: Remark, offset: number): PlacedRemark {
  return { ...remark, offset }
}

/** The remark that `rule` makes at `offset` with its `words`. */
export function remarkAt<Rule extends RuleId>(
  offset: number,
  rule: Rule,
  ...words: ReasonWords<Rule>
): PlacedRemark {
  return placeRemark(remarkOf(rule, ...words), offset)
}

/** Makes the diagnostic of a remark about `position` of `file`; the report is public, so no address is in its words. */
export function diagnoseRemark(
  { rule, words }: Remark,
  file: SourcePath,
  position: Position,
): Diagnostic {
  // Rule and words belong together by the type of a remark, which is lost when they are taken apart.
  const fill = diagnose as unknown as (
    rule: RuleId,
    file: SourcePath,
    position: Position,
    ...words: Remark['words']
  ) => Diagnostic
  const shown = (words as readonly string[]).map((each) => maskAddresses(each).text)
  return fill(rule, file, position, ...(shown as unknown as Remark['words']))
}
