/** Diagnostics, one after the other → how often each rule applied, and where first. Memory stays small. */
import { comparePositions, type Diagnostic, type Severity } from '../record/diagnostic.js'
import type { PageUrl } from '../record/strings.js'
import type { RuleCount, RuleHit, RuleReport } from '../record/page.js'
import { rules, type RuleId } from './rules.js'

/** Positions that are kept of each rule. */
const HITS = 200

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

interface OpenCount {
  readonly rule: RuleId
  count: number
  hits: RuleHit[]
}

/** Keeps the first hits by file and position, in whatever order they come. */
export class RuleTally {
  readonly #open = new Map<string, OpenCount>()

  /** Takes a diagnostic and the page of the record that it is about; null where there is none. */
  add({ rule, file, line, column, reason }: Diagnostic, url: PageUrl | null): void {
    this.#take(rule, 1, [{ file, line, column, reason, url }])
  }

  /** Takes what another tally has counted. */
  addAll(counts: readonly RuleCount[]): void {
    for (const { rule, count, hits } of counts) this.#take(rule, count, hits)
  }

  countOf(severity: Severity): number {
    return [...this.#open.values()]
      .filter(({ rule }) => rules[rule].severity === severity)
      .reduce((sum, { count }) => sum + count, 0)
  }

  /** The counts in order of rule; hits in order of file and position. */
  counts(): readonly RuleCount[] {
    for (const each of this.#open.values()) each.hits = firstOf(each.hits)
    return [...this.#open.values()]
      .map(({ rule, count, hits }) => ({ rule, count, hits }))
      .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
  }

  /** The first ones of each rule, worst rule first. */
  kept(): readonly Diagnostic[] {
    return this.report().flatMap(({ rule, severity, hint, hits }) =>
      hits.map(({ file, line, column, reason }) => {
        return { rule, severity, hint, file, line, column, reason }
      }),
    )
  }

  /** Worst first. */
  report(): readonly RuleReport[] {
    return this.counts()
      .map(({ rule, count, hits }) => {
        const { severity, meaning, hint } = rules[rule as RuleId]
        return { rule, severity, meaning, hint, count, hits }
      })
      .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
  }

  #take(rule: string, count: number, hits: readonly RuleHit[]): void {
    const known = this.#open.get(rule) ?? { rule: rule as RuleId, count: 0, hits: [] }
    this.#open.set(rule, known)
    known.count += count
    known.hits.push(...hits)
    if (known.hits.length >= 2 * HITS) known.hits = firstOf(known.hits)
  }
}

function firstOf(hits: readonly RuleHit[]): RuleHit[] {
  return hits.toSorted(byPosition).slice(0, HITS)
}

function byPosition(a: RuleHit, b: RuleHit): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return comparePositions(a, b)
}
