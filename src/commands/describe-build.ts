/** What a build did → its summary, for people or as JSON. */
import { hostLimits } from '../report/host-limits.js'
import { plural } from '../report/plural.js'
import { groupDigits } from '../report/progress-line.js'
import type { BuildResult } from './build.js'

export function describeBuild({
  counts,
  sitePages,
  files,
  rules,
  ofToday,
  redirects,
  pending,
  seconds,
}: BuildResult): string {
  const { records, pages, quarantined, withdrawn } = counts
  const warnings = rules.countOf('warning') + ofToday.length
  return [
    `${plural(records, 'record')} in ${plural(counts.files, 'file')} = ${plural(pages, 'article')} + ${groupDigits(quarantined)} quarantined + ${groupDigits(withdrawn)} withdrawn`,
    `${plural(rules.countOf('error'), 'error')}, ${plural(warnings, 'warning')}, ${plural(rules.countOf('info'), 'note')} (see the page report/)`,
    `${plural(sitePages, 'page')}, ${(files.bytes / 1e6).toFixed(1)} MB: ${plural(files.written, 'file')} written, ${groupDigits(files.unchanged)} unchanged, ${groupDigits(files.removed)} removed`,
    ...describePending(pending),
    ...limitsOf(files, redirects).map((limit) => `too much for ${limit}`),
    `done in ${seconds.toFixed(1)} s`,
  ].join('\n')
}

/** Only an archive that has published something hears of what is left to publish. */
function describePending({ added, moved }: BuildResult['pending']): readonly string[] {
  if (added + moved === 0) return []
  const parts = [
    ...(added > 0 ? [`${plural(added, 'address is', 'addresses are')} not in the ledger yet`] : []),
    ...(moved > 0 ? [`${plural(moved, 'article has', 'articles have')} moved or changed`] : []),
  ]
  return [`${parts.join(', ')}: npx pressmark publish`]
}

function limitsOf(files: BuildResult['files'], redirects: number): readonly string[] {
  return hostLimits({ ...files, files: files.written + files.unchanged, redirects })
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
