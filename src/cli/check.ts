/** `check` as it was asked for → what the terminal shows of it, for people or as JSON, and the exit code. */
import type { Action, BestDate, Tallied, Triage } from '../record/triage.js'
import type { SourcePath } from '../record/strings.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { RuleTally } from '../report/rule-tally.js'
import { plural, groupDigits } from '../report/counts.js'
import { check, type CheckResult } from '../commands/check.js'
import type { Environment } from '../project/environment.js'
import { describeBestDates, describeFolders } from './check-folders.js'
import { describePrivate } from './check-private.js'
import { describeShapes } from './check-shapes.js'
import { printable } from '../report/format-diagnostic.js'
import { describeBestDate } from '../report/best-date.js'
import { quoteDiagnostic, showDiagnostic } from './diagnostics.js'
import { describeTwins } from './twin-documents.js'
import { strictCode, type ExitCode } from './exit-code.js'
import { withToday, type NowFlag } from './options.js'

export interface CheckFlags extends NowFlag {
  readonly content: string
  readonly json?: boolean
  readonly all?: boolean
}

export async function runCheck(flags: CheckFlags, environment: Environment): Promise<ExitCode> {
  const { content, json = false, all = false } = flags
  const report = (diagnostics: readonly Diagnostic[], bestDates: readonly BestDate[]): void => {
    for (const diagnostic of diagnostics)
      if (diagnostic.severity !== 'info') showDiagnostic(content, diagnostic, environment)
    for (const best of bestDates) environment.line(printable(`  ${describeBestDate(best)}`))
  }
  const result = await check(
    content,
    withToday(environment, flags),
    all && !json ? report : () => {},
  )
  if (json) environment.line(JSON.stringify(summarizeCheck(result)))
  else
    environment.line(
      describeCheck(result, all, (each) => quoteDiagnostic(content, each, environment)),
    )
  for (const fault of result.faults) environment.error(fault)
  return result.faults.length > 0 ? 1 : strictCode(result.account)
}

/** The most actions of each kind that are listed; `--json` has all of them. */
const MOST_LISTED: Readonly<Record<Action['kind'], number>> = { step: 12, each: 8, option: 5 }
const HEADINGS: Readonly<Record<Action['kind'], string>> = {
  step: 'What to do next, what settles most first',
  each: 'Then, what needs a look file by file',
  option: 'Nothing is wrong here, but it may be better',
}
const MOST_NAMES = 8
const MOST_HELD_BACK = 8

/** `show` gives a diagnostic as the terminal shows it, with its source line. */
function describeCheck(
  { account, triage, heldBack, early }: CheckResult,
  all: boolean,
  show: (diagnostic: Diagnostic) => string,
): string {
  const { rules, ofToday } = account
  const warnings = rules.countOf('warning') + ofToday.length
  return [
    ...describeCounts(account.counts(), triage),
    ...describeTwins(rules).map((line) => printable(`  ${line}`)),
    ...listFiles('held back as drafts', heldBack),
    ...listFiles('dated after today, which build --strict holds back', early),
    '',
    ...describeShapes(triage, account.counts().files),
    ...describeTallies(triage),
    '',
    ...describeFolders(triage),
    ...describeBestDates(triage.bestDates),
    ...describeActions(triage, 'step', describeAction),
    ...describeActions(triage, 'each', (action, index) => describeLook(action, index, rules, show)),
    ...describeActions(triage, 'option', describeAction),
    ...describePrivate(triage, all),
    `${plural(rules.countOf('error'), 'error')}, ${plural(warnings, 'warning')}, ${plural(rules.countOf('info'), 'note')}. Each error and warning with its line: npx pressmark check --all. One file: npx pressmark inspect FILE.`,
  ].join('\n')
}

function describeCounts(
  { files, records, pages, quarantined, heldBack }: ReturnType<CheckResult['account']['counts']>,
  { guessedDates, guessedHeadlines, undated }: Triage,
): readonly string[] {
  return [
    `${plural(records, 'record')} in ${plural(files, 'file')}: ${groupDigits(pages)} would be published, ${groupDigits(quarantined)} quarantined, ${groupDigits(heldBack)} held back`,
    `  ${groupDigits(guessedHeadlines)} with a guessed headline, ${groupDigits(guessedDates)} with a guessed date, ${groupDigits(undated)} without a date`,
  ]
}

/** What gets no page, by name: nobody else hears of drafts. */
function listFiles(what: string, files: readonly SourcePath[]): readonly string[] {
  if (files.length === 0) return []
  const rest = files.length - MOST_HELD_BACK
  const more = rest > 0 ? [`… and ${plural(rest, 'other file')} (--json lists them)`] : []
  const names = [...files.slice(0, MOST_HELD_BACK), ...more].join('  ')
  return [printable(`  ${what}: ${names}`)]
}

function describeTallies(triage: Triage): readonly string[] {
  const rows: readonly (readonly [string, readonly Tallied[]])[] = [
    ['Encodings', triage.encodings],
    ['Languages', triage.languages],
    ['Dates from', triage.dates],
    ['Exact to', triage.precisions],
    ['Left alone', triage.ignored],
  ]
  return rows
    .filter(([, tallied]) => tallied.length > 0)
    .map(([name, tallied]) => `${name.padEnd(11)}${joinTallied(tallied)}`)
}

function joinTallied(tallied: readonly Tallied[]): string {
  const listed = tallied
    .slice(0, MOST_NAMES)
    .map(({ name, count }) => `${name} ${groupDigits(count)}`)
  const rest = tallied.slice(MOST_NAMES).reduce((sum, { count }) => sum + count, 0)
  return [...listed, ...(rest > 0 ? [`others ${groupDigits(rest)}`] : [])].join(' · ')
}

function describeActions(
  { actions }: Triage,
  kind: Action['kind'],
  describe: (action: Action, index: number) => readonly string[],
): readonly string[] {
  const ofKind = actions.filter((action) => action.kind === kind)
  if (ofKind.length === 0) return []
  const listed = ofKind.slice(0, MOST_LISTED[kind])
  const rest = ofKind.length - listed.length
  return [
    `${HEADINGS[kind]}:`,
    ...listed.flatMap(describe),
    ...(rest > 0 ? [`    … and ${plural(rest, 'smaller matter')} (--json lists them)`] : []),
    '',
  ]
}

function describeAction({ what, how, samples }: Action, index: number): readonly string[] {
  const places = samples.length === 0 ? [] : [`see ${samples.join('  ')}`]
  return [number(index, what), ...[...how, ...places].map(beside)].map(printable)
}

/** Shows the first diagnostic with its source line and hint, and where the others are. */
function describeLook(
  { about, what, samples }: Action,
  index: number,
  rules: RuleTally,
  show: (diagnostic: Diagnostic) => string,
): readonly string[] {
  const first = rules.kept().find(({ rule }) => rule === about)
  const shown = first ? show(first).split('\n') : []
  const others = samples.slice(1)
  const places = others.length === 0 ? [] : [`also ${others.join('  ')}`]
  return [number(index, what), ...[...shown, ...places].map(beside)]
}

function number(index: number, text: string): string {
  return `${`${index + 1}.`.padStart(4)} ${text}`
}

function beside(line: string): string {
  return `     ${line}`
}

/** The same for programs. */
function summarizeCheck({ account, triage, heldBack, early, faults }: CheckResult): object {
  const rules = account.rules.report()
  return {
    ...account.counts(),
    ...triage,
    heldBackFiles: heldBack,
    futureFiles: early,
    ...(faults.length > 0 && { settingsFaults: faults }),
    rules,
    ofToday: account.ofToday,
  }
}
