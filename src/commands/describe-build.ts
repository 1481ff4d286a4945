/** What a build did → its summary, for people or as JSON. */
import { hostLimits } from '../report/host-limits.js'
import { groupDigits } from '../report/progress-line.js'
import type { BuildResult } from './build.js'

export function describeBuild({
  counts,
  sitePages,
  files,
  rules,
  ofToday,
  redirects,
  seconds,
}: BuildResult): string {
  const { records, pages, quarantined, withdrawn } = counts
  const warnings = rules.countOf('warning') + ofToday.length
  return [
    `${plural(records, 'record')} in ${plural(counts.files, 'file')} = ${plural(pages, 'article')} + ${groupDigits(quarantined)} quarantined + ${groupDigits(withdrawn)} withdrawn`,
    `${plural(rules.countOf('error'), 'error')}, ${plural(warnings, 'warning')}, ${plural(rules.countOf('info'), 'note')} (see the page report/)`,
    `${groupDigits(sitePages)} pages, ${(files.bytes / 1e6).toFixed(1)} MB: ${groupDigits(files.written)} files written, ${groupDigits(files.unchanged)} unchanged, ${groupDigits(files.removed)} removed`,
    ...limitsOf(files, redirects).map((limit) => `too much for ${limit}`),
    `done in ${seconds.toFixed(1)} s`,
  ].join('\n')
}

function limitsOf(files: BuildResult['files'], redirects: number): readonly string[] {
  return hostLimits({ ...files, files: files.written + files.unchanged, redirects })
}

/** `1 file`, `1,234 files` */
function plural(count: number, thing: string): string {
  return `${groupDigits(count)} ${thing}${count === 1 ? '' : 's'}`
}

/** The same figures, for programs. */
export function summarizeBuild(result: BuildResult): object {
  const { counts, sitePages, files, rules, ofToday, redirects, seconds } = result
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
    hostLimits: limitsOf(files, redirects),
    seconds,
  }
}
