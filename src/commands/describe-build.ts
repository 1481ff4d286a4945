/** What a build did → its summary, for people or as JSON. */
import { groupDigits } from '../report/progress-line.js'
import type { BuildResult } from './build.js'

export function describeBuild({
  counts,
  sitePages,
  files,
  rules,
  ofToday,
  seconds,
}: BuildResult): string {
  const { records, pages, quarantined, withdrawn } = counts
  const warnings = rules.countOf('warning') + ofToday.length
  return [
    `${groupDigits(records)} records in ${groupDigits(counts.files)} files = ${groupDigits(pages)} articles + ${groupDigits(quarantined)} quarantined + ${groupDigits(withdrawn)} withdrawn`,
    `${groupDigits(rules.countOf('error'))} errors, ${groupDigits(warnings)} warnings, ${groupDigits(rules.countOf('info'))} notes (all on the page report/)`,
    `${groupDigits(sitePages)} pages, ${(files.bytes / 1e6).toFixed(1)} MB: ${groupDigits(files.written)} files written, ${groupDigits(files.unchanged)} unchanged, ${groupDigits(files.removed)} removed`,
    `done in ${seconds.toFixed(1)} s`,
  ].join('\n')
}

/** The same figures, for programs. */
export function summarizeBuild(result: BuildResult): object {
  const { counts, sitePages, files, rules, ofToday, seconds } = result
  return {
    ...counts,
    sitePages,
    written: files.written,
    unchanged: files.unchanged,
    removed: files.removed,
    bytes: files.bytes,
    errors: rules.countOf('error'),
    warnings: rules.countOf('warning') + ofToday.length,
    notes: rules.countOf('info'),
    seconds,
  }
}
