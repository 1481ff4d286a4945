/** What a build has to say → its errors and warnings by rule, those first that the last build did not have. */
import type { Diagnostic, Severity } from '../record/diagnostic.js'
import type { RuleReport } from '../record/page.js'
import { RuleTally } from './rule-tally.js'

export interface WarningGroup extends Pick<RuleReport, 'severity' | 'meaning' | 'hint' | 'count'> {
  readonly rule: string
  /** Whether the last build had nothing to say by this rule. False where there was none. */
  readonly isNew: boolean
  /** The first by file and position. */
  readonly hits: readonly Pick<Diagnostic, 'file' | 'line' | 'column' | 'reason'>[]
}

/** What an account has to say: in the site, and of today only. */
export interface Warnings {
  readonly rules: RuleTally
  readonly ofToday: readonly Diagnostic[]
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** New ones first, then errors before warnings, then by count. `newRules` are those of `findNewRules`. */
export function groupWarnings(
  { rules, ofToday }: Warnings,
  newRules: readonly string[],
): readonly WarningGroup[] {
  const fresh = new Set(newRules)
  return [...rules.report(), ...reportToday(ofToday)]
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, meaning, hint, count, hits }): WarningGroup => {
      return { rule, severity, meaning, hint, count, hits, isNew: fresh.has(rule) }
    })
    .toSorted(
      (a, b) =>
        Number(b.isNew) - Number(a.isNew) ||
        GRAVITY[a.severity] - GRAVITY[b.severity] ||
        b.count - a.count ||
        (a.rule < b.rule ? -1 : 1),
    )
}

/** The rules of errors and warnings, in order of name. */
export function listTold({ rules, ofToday }: Warnings): readonly string[] {
  const told = rules.report().filter(({ severity }) => severity !== 'info')
  return [...new Set([...told, ...ofToday].map(({ rule }) => rule))].toSorted()
}

/** Where no build was before, all rules are new, and none is told apart. */
export function findNewRules(
  told: readonly string[],
  known: ReadonlySet<string> | null,
): readonly string[] {
  return known === null ? [] : told.filter((rule) => !known.has(rule))
}

/** Warnings of today have one rule. */
function reportToday(ofToday: readonly Diagnostic[]): readonly RuleReport[] {
  if (ofToday.length === 0) return []
  const today = new RuleTally()
  for (const diagnostic of ofToday) today.add(diagnostic, null)
  return today.report()
}
