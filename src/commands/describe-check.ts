/** What a check found → text for people, or figures for programs. */
import { groupDigits } from '../report/progress-line.js'
import type { CheckResult } from './check.js'

export function describeCheck({ account, shapes }: CheckResult): string {
  const { files, records, quarantined } = account.counts()
  const { rules, ofToday } = account
  const perRule = rules
    .report(() => null)
    .map(
      ({ rule, severity, count, hint }) =>
        `${`  ${groupDigits(count)}`.padStart(10)}  ${severity} ${rule}: ${hint}`,
    )
  const perShape = shapes.flatMap(({ name, count, samples }) => [
    `${`  ${groupDigits(count)}`.padStart(10)}  ${name}`,
    ...samples.map((sample) => `${' '.repeat(14)}${sample}`),
  ])
  return [
    'Shapes, commonest first, with samples:',
    ...perShape,
    '',
    'Rules that spoke, worst first:',
    ...perRule,
    '',
    `${groupDigits(records)} records in ${groupDigits(files)} files: ${groupDigits(records - quarantined)} would be published, ${groupDigits(quarantined)} quarantined`,
    `${groupDigits(rules.countOf('error'))} errors, ${groupDigits(rules.countOf('warning') + ofToday.length)} warnings, ${groupDigits(rules.countOf('info'))} notes`,
  ].join('\n')
}

export function summarizeCheck({ account, shapes }: CheckResult): object {
  const rules = account.rules.report(() => null)
  return { ...account.counts(), shapes, rules, ofToday: account.ofToday }
}
