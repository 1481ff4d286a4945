/** What `topics eval` has measured → text for people, or the object that `--json` prints. */
import { plural, groupDigits } from '../report/counts.js'
import type { MarginBin } from '../topics/evaluation/bin-margins.js'
import type { Confusion } from '../topics/evaluation/find-confusions.js'
import type { Share } from '../topics/evaluation/measure.js'
import type { EvalResult } from '../commands/evaluate-topics.js'

export interface EvaluationJson {
  readonly n: number
  /** Shares are from 0 to 1, with four decimals. */
  readonly strict: number
  readonly lenient: number
  readonly strictAssigned: number
  readonly lenientAssigned: number
  readonly coverage: number
  readonly microF1: number
  readonly macroF1: number
  readonly docsPerSecond: number
}

export function evaluationJson({ figures, docsPerSecond }: EvalResult): EvaluationJson {
  const { n, strict, lenient, strictAssigned, lenientAssigned, coverage } = figures
  return {
    n,
    strict: fourDecimals(strict.share),
    lenient: fourDecimals(lenient.share),
    strictAssigned: fourDecimals(strictAssigned.share),
    lenientAssigned: fourDecimals(lenientAssigned.share),
    coverage: fourDecimals(coverage.share),
    microF1: fourDecimals(figures.microF1),
    macroF1: fourDecimals(figures.macroF1),
    docsPerSecond: Math.round(docsPerSecond),
  }
}

function fourDecimals(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

const MOST_CONFUSIONS = 10

export function describeEvaluation(result: EvalResult, withMargins: boolean): string {
  const { figures, unlabelled, confusions, margins, docsPerSecond } = result
  const { n, strict, lenient, strictAssigned, lenientAssigned, coverage } = figures
  const skipped = unlabelled === 0 ? '' : `; ${groupDigits(unlabelled)} without topics left out`
  return [
    `${plural(n, 'article')}${skipped}, ${groupDigits(Math.round(docsPerSecond))} a second`,
    'by the best candidate (95 % interval)',
    row('strict: the primary topic', strict),
    row('lenient: a right topic', lenient),
    'at the default thresholds',
    row('coverage: articles with a topic', coverage),
    row('strict, of these', strictAssigned),
    row('lenient, of these', lenientAssigned),
    `F1 over ${plural(figures.labels.length, 'topic')}`,
    `  micro ${decimals(figures.microF1)}, macro ${decimals(figures.macroF1)}`,
    ...describeConfusions(confusions),
    ...(withMargins ? describeMargins(margins) : []),
  ].join('\n')
}

/** `  strict: the primary topic         .975  (.964–.983)  1,084 of 1,112` */
function row(name: string, { share, interval, count, of }: Share): string {
  if (of === 0) return `  ${name.padEnd(32)} none`
  const range = `(${decimals(interval.low)}–${decimals(interval.high)})`
  return `  ${name.padEnd(32)} ${decimals(share)}  ${range}  ${groupDigits(count)} of ${groupDigits(of)}`
}

/** `.975`, `1.00` */
function decimals(share: number): string {
  const text = share.toFixed(3)
  return text.startsWith('0') ? text.slice(1) : text.slice(0, 4)
}

function describeConfusions(confusions: readonly Confusion[]): readonly string[] {
  if (confusions.length === 0) return []
  return [
    'taken for another',
    ...confusions
      .slice(0, MOST_CONFUSIONS)
      .map(
        ({ gold, answer, count }) =>
          `  ${groupDigits(count).padStart(5)}  ${gold} → ${answer ?? 'no topic'}`,
      ),
  ]
}

function describeMargins(margins: readonly MarginBin[]): readonly string[] {
  return [
    'by the lead of the best over the next (enough points only)',
    ...margins
      .filter(({ lenient }) => lenient.of > 0)
      .map(({ from, to, strict, lenient }) =>
        row(`${decimals(from)}–${decimals(to)}, strict`, strict).concat(
          `; lenient ${decimals(lenient.share)}`,
        ),
      ),
  ]
}
