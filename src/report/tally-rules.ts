/** Diagnostics, one after the other → how often each rule spoke, and the first places. Memory stays small. */
import type { Diagnostic, Severity } from '../record/diagnostic.js'
import type { PageUrl } from '../record/names.js'
import type { RuleCount, RuleHit, RuleReport } from '../record/page.js'
import { rules, type RuleId } from './rules.js'

/** Places that are kept of each rule. */
const HITS = 200

export interface RuleTally {
  /** Takes a diagnostic and the page of the record that it is about; null where there is none. */
  readonly add: (diagnostic: Diagnostic, url: PageUrl | null) => void
  /** Takes what another tally has counted. */
  readonly addAll: (counts: readonly RuleCount[]) => void
  readonly countOf: (severity: Severity) => number
  /** In order of rule; hits in order of place. */
  readonly counts: () => readonly RuleCount[]
  /** The first ones of each rule, worst rule first. */
  readonly kept: () => readonly Diagnostic[]
  /** Worst first. */
  readonly report: () => readonly RuleReport[]
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

interface OpenCount {
  readonly rule: RuleId
  count: number
  hits: RuleHit[]
}

/** Whatever the order in which they come, the first hits by place are kept. */
export function openRuleTally(): RuleTally {
  const open = new Map<string, OpenCount>()
  const take = (rule: string, count: number, hits: readonly RuleHit[]): void => {
    const known = open.get(rule) ?? { rule: rule as RuleId, count: 0, hits: [] }
    open.set(rule, known)
    known.count += count
    known.hits.push(...hits)
    if (known.hits.length >= 2 * HITS) known.hits = firstOf(known.hits)
  }
  const close = (): readonly OpenCount[] => {
    for (const each of open.values()) each.hits = firstOf(each.hits)
    return [...open.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
  }
  const report = (): readonly RuleReport[] =>
    close()
      .toSorted((a, b) => GRAVITY[rules[a.rule].severity] - GRAVITY[rules[b.rule].severity])
      .map(({ rule, count, hits }) => {
        const { severity, meaning, hint } = rules[rule]
        return { rule, severity, meaning, hint, count, hits }
      })
  return {
    add: ({ rule, file, line, column, reason }, url) =>
      take(rule, 1, [{ file, line, column, reason, url }]),
    addAll(counts) {
      for (const { rule, count, hits } of counts) take(rule, count, hits)
    },
    countOf: (severity) =>
      [...open.values()]
        .filter(({ rule }) => rules[rule].severity === severity)
        .reduce((sum, { count }) => sum + count, 0),
    counts: () => close().map(({ rule, count, hits }) => ({ rule, count, hits })),
    kept: () =>
      report().flatMap(({ rule, severity, hint, hits }) =>
        hits.map(({ file, line, column, reason }) => ({
          rule,
          severity,
          hint,
          file,
          line,
          column,
          reason,
        })),
      ),
    report,
  }
}

function firstOf(hits: readonly RuleHit[]): RuleHit[] {
  return hits.toSorted(byPlace).slice(0, HITS)
}

function byPlace(a: RuleHit, b: RuleHit): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
