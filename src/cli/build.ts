/** What a build did → its summary, for people or as JSON. */
import { join } from 'node:path'
import { STAGES, type Stage, type Timings } from '../record/timings.js'
import { hostLimits } from './host-limits.js'
import { plural, groupDigits } from '../report/counts.js'
import { type BuildResult, build, type BuildOptions } from '../commands/build.js'
import { removedList } from '../commands/list-changes.js'
import type { PrintReason } from '../record/print-tasks.js'
import type { SiteChanges } from '../record/written.js'
import { withToday, type NowFlag } from './options.js'
import { showDiagnostics } from './diagnostics.js'
import { printable } from '../report/format-diagnostic.js'
import { describeTwins } from './twin-documents.js'
import { showGroups } from './warning-groups.js'
import { groupWarnings } from '../report/warning-groups.js'
import { strictCode, type ExitCode } from './exit-code.js'
import type { Environment } from '../project/environment.js'

/** `output` is the folder of the site, where it lies there to stay. */
function describeBuild(result: BuildResult, output?: string): string {
  const { counts, sitePages, files, rules, ofToday, redirects, pending, seconds } = result
  const { records, pages, quarantined, heldBack, withdrawn } = counts
  const warnings = rules.countOf('warning') + ofToday.length
  return [
    `${plural(records, 'record')} in ${plural(counts.files, 'file')} = ${plural(pages, 'article')} + ${groupDigits(quarantined)} quarantined + ${groupDigits(heldBack)} held back + ${groupDigits(withdrawn)} withdrawn`,
    `${plural(rules.countOf('error'), 'error')}, ${plural(warnings, 'warning')}, ${plural(rules.countOf('info'), 'note')} (see the page report/)`,
    `${plural(sitePages, 'page')}, ${(files.bytes / 1e6).toFixed(1)} MB: ${plural(files.written, 'file')} written, ${groupDigits(files.unchanged)} unchanged, ${groupDigits(files.removed)} removed`,
    ...describeTwins(rules).map(printable),
    ...describePending(pending),
    ...limitsOf(files, redirects).map((limit) => `too much for ${limit}`),
    `done in ${seconds.toFixed(1)} s${output === undefined ? '' : `: open ${join(output, 'index.html')}`}`,
  ].join('\n')
}

/** Names what is left to publish, if the archive has published anything. */
function describePending(pending: BuildResult['pending']): readonly string[] {
  const { added, moved, topics, dossiers, periods } = pending
  const missing = [
    [added, 'address is', 'addresses are'],
    [topics, 'topic is', 'topics are'],
    [dossiers, 'dossier is', 'dossiers are'],
    [periods, 'period is', 'periods are'],
  ] as const
  const parts = [
    ...missing.flatMap(([count, one, many]) =>
      count > 0 ? [`${plural(count, one, many)} not in the ledger yet`] : [],
    ),
    ...(moved > 0 ? [`${plural(moved, 'article has', 'articles have')} moved or changed`] : []),
  ]
  return parts.length === 0 ? [] : [`${parts.join(', ')}: npx pressmark publish`]
}

function limitsOf(files: BuildResult['files'], redirects: number): readonly string[] {
  return hostLimits({ ...files, files: files.written + files.unchanged, redirects })
}

/** The microseconds of a core for each article, stage by stage. */
function describeProfile({ timings, counts }: BuildResult): string {
  return listStages(timings)
    .map(([stage, time]) => {
      const share = (time * MICROSECONDS) / Math.max(1, counts.pages)
      const [whole, each] = [time.toFixed(0).padStart(8), share.toFixed(1).padStart(9)]
      return `${stage.padEnd(STAGE_WIDTH)}${whole} ms of a core${each} µs an article`
    })
    .join('\n')
}

function listStages(timings: Timings): readonly (readonly [Stage, number])[] {
  return STAGES.map((stage) => [stage, timings[stage] ?? 0])
}

const MICROSECONDS = 1000
const STAGE_WIDTH = 10

const REASONS: Readonly<Record<PrintReason, string>> = {
  new: 'is new: no build has printed it here before',
  edition:
    'was rendered, because settings, templates, the navigation or Pressmark itself have changed since it was printed',
  text: 'was rendered, because the record of its article has changed: its source file, a setting or an authority file that it is read by',
  view: 'was rendered, because what it shows of other articles has changed: a list, a neighbour, a topic, its own place',
  file: 'was rendered, because the file was gone or had been changed by somebody else',
  unchanged: 'was left alone: nothing that it shows has changed',
}

/** Says why a page was printed or not. */
function describeReason(asked: string, { reason }: BuildResult): string {
  return reason === null ? `There is no page ${asked} on the site.` : `${asked} ${REASONS[reason]}.`
}

/** The same figures for programs; `withProfile` adds the timings, in milliseconds of a core, `wasAsked` the reason. */
function summarizeBuild(result: BuildResult, withProfile = false, wasAsked = false): object {
  const { counts, parsed, sitePages, files, rules, ofToday, redirects, timings, seconds } = result
  return {
    ...counts,
    parsed,
    sitePages,
    written: files.written,
    unchanged: files.unchanged,
    removed: files.removed,
    bytes: files.bytes,
    errors: rules.countOf('error'),
    warnings: rules.countOf('warning') + ofToday.length,
    notes: rules.countOf('info'),
    newRules: result.newRules,
    hostLimits: limitsOf(files, redirects),
    ...(wasAsked && { reason: result.reason }),
    ...(result.changes && {
      toSend: result.changes.written.length,
      toRemove: result.changes.removed.length,
    }),
    ...(result.rows !== null && { rows: result.rows }),
    seconds,
    ...(withProfile && {
      profile: listStages(timings).map(([stage, core]) => ({ stage, core, count: counts.pages })),
    }),
  }
}

export interface BuildFlags extends NowFlag, Omit<BuildOptions, 'project'> {
  readonly json?: boolean
  readonly profile?: boolean
  readonly verbose?: boolean
}

export async function runBuild(asked: BuildFlags, environment: Environment): Promise<ExitCode> {
  const result = await build({ ...asked, project: '.' }, withToday(environment, asked))
  if (asked.json)
    environment.line(JSON.stringify(summarizeBuild(result, asked.profile, asked.why !== undefined)))
  else {
    showBuild(result, asked, environment)
    if (asked.profile) environment.line(describeProfile(result))
    if (asked.why !== undefined) environment.line(describeReason(asked.why, result))
    if (asked.sqlite !== undefined && result.rows !== null)
      environment.line(`${asked.sqlite}: ${plural(result.rows, 'article')} in an SQLite database`)
    if (asked.changes !== undefined && result.changes)
      environment.line(describeChanges(asked.changes, result.changes))
  }
  return asked.strict ? strictCode(result) : 0
}

function describeChanges(file: string, { written, removed }: SiteChanges): string {
  return `${file}: ${plural(written.length, 'file')} to send; ${removedList(file)}: ${plural(removed.length, 'file')} to remove`
}

interface ShownOptions extends Pick<BuildFlags, 'content' | 'verbose'> {
  readonly output?: string
}

/** With `verbose` every error and warning that was kept is shown; else they are told by rule. */
export function showBuild(
  result: BuildResult,
  { content, output, verbose = false }: ShownOptions,
  environment: Environment,
): void {
  if (verbose) showDiagnostics(content, result, environment)
  else showGroups(content, groupWarnings(result, result.newRules), environment)
  environment.line(describeBuild(result, output))
}
