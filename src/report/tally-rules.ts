/** Diagnostics, one after the other → how often each rule spoke, and the first places. Memory stays small. */
import type { Diagnostic, Severity } from '../record/diagnostic.js'
import type { PageUrl } from '../record/names.js'
import type { RuleReport } from '../record/page.js'
import { rules, type RuleId } from './rules.js'

/** Places that are kept of each rule. */
const HITS = 200

/** A diagnostic and the key of the record it is about; null when it is about the file. */
export interface RecordDiagnostic {
  readonly diagnostic: Diagnostic
  readonly record: string | null
}

export interface RuleTally {
  /** True when the place was kept. */
  readonly add: (diagnostic: Diagnostic, record: string | null) => boolean
  readonly countOf: (severity: Severity) => number
  /** The first ones kept, in the order they came, worst rule first. */
  readonly kept: () => readonly RecordDiagnostic[]
  /** Worst first. `urlOf` finds the page of a record. */
  readonly report: (urlOf: (hit: RecordDiagnostic) => PageUrl | null) => readonly RuleReport[]
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

interface RuleCount {
  readonly rule: RuleId
  count: number
  readonly hits: RecordDiagnostic[]
}

export function openRuleTally(): RuleTally {
  const counts = new Map<string, RuleCount>()
  const worstFirst = (): readonly RuleCount[] => [...counts.values()].toSorted(byGravity)
  return {
    add(diagnostic, record) {
      const { rule } = diagnostic
      const known = counts.get(rule) ?? { rule: rule as RuleId, count: 0, hits: [] }
      known.count++
      counts.set(rule, known)
      const isKept = known.hits.length < HITS
      if (isKept) known.hits.push({ diagnostic, record })
      return isKept
    },
    countOf: (severity) =>
      [...counts.values()]
        .filter(({ rule }) => rules[rule].severity === severity)
        .reduce((sum, { count }) => sum + count, 0),
    kept: () => worstFirst().flatMap(({ hits }) => hits),
    report: (urlOf) =>
      worstFirst().map(({ rule, count, hits }) => ({
        rule,
        severity: rules[rule].severity,
        meaning: rules[rule].meaning,
        hint: rules[rule].hint,
        count,
        hits: hits.map((hit) => ({ ...hit.diagnostic, url: urlOf(hit) })),
      })),
  }
}

function byGravity(a: RuleCount, b: RuleCount): number {
  const gravity = GRAVITY[rules[a.rule].severity] - GRAVITY[rules[b.rule].severity]
  return gravity || (a.rule < b.rule ? -1 : 1)
}
