/** What the interface says on the page of the report. */
import type { Severity } from '../../record/diagnostic.js'
import type { RuleId } from '../../report/rules.js'
import type { Counted, PluralCategory, Text } from '../fill-in.js'

/** What rules of the report are about. For one that is left out, the report says it in English. */
export type RuleMeanings = Readonly<Partial<Record<RuleId, string>>>

/**
 * What to do, by the hint in English: many rules share one. What is left out is said in English.
 */
export type RuleHints = Readonly<Record<string, string>>

export interface ReportTexts<C extends PluralCategory = 'other'> {
  readonly intro: string
  readonly files: string
  readonly records: string
  readonly pages: string
  readonly quarantined: string
  readonly heldBack: string
  readonly withdrawn: string
  readonly rules: string
  readonly noRules: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly places: Counted<C>
  /** `de eerste 200 van 1.234` */
  readonly firstOf: Text<'shown' | 'count'>
  readonly page: string
  readonly ignored: string
  readonly ignoredIntro: string
}
