/** Errors and warnings by rule → about a screen: how many, one place with its line, and what to do. */
import { createColors } from 'picocolors'
import { readLines } from '../read/files/files.js'
import type { Severity } from '../record/diagnostic.js'
import type { Environment } from '../project/environment.js'
import { groupDigits, plural } from '../report/counts.js'
import { showDiagnostic } from './diagnostics.js'
import type { WarningGroup } from '../report/warning-groups.js'

/** So few are shown one by one, each with its line and what to do. */
const FEW = 8
/** So many rules fit on a screen, each in two lines, or fewer in three. */
const MOST = 10
const MOST_WITH_HINTS = 5
const QUOTED = 90
/** What is always told, and by name. */
const UNDATED = 'no-date'
const NAMES = 5

export function showGroups(
  content: string,
  groups: readonly WarningGroup[],
  environment: Environment,
): void {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  if (total <= FEW) return showEach(content, groups, environment)
  const shown = groups.filter(({ rule }, index) => index < MOST || rule === UNDATED)
  const hasHints = groups.length <= MOST_WITH_HINTS
  for (const group of shown)
    for (const line of describeGroup(content, group, hasHints, environment)) environment.line(line)
  const rest = groups.filter((group) => !shown.includes(group))
  if (rest.length > 0)
    environment.line(
      `${' '.repeat(MARGIN)}… and by ${plural(rest.length, 'other rule')}: ${rest.map(({ rule, count }) => `${rule} ${groupDigits(count)}`).join(' · ')}`,
    )
  if (shown.length > 0 && !hasHints)
    environment.line(`What to do about them: npx pressmark check. Each with its line: --verbose.`)
}

function showEach(
  content: string,
  groups: readonly WarningGroup[],
  environment: Environment,
): void {
  for (const { rule, severity, hint, hits } of groups)
    for (const hit of hits) showDiagnostic(content, { rule, severity, hint, ...hit }, environment)
}

/** Room for the count. */
const MARGIN = 11

/** `   1,234  No date was found: … [no-date]`, and below it a place. */
function describeGroup(
  content: string,
  group: WarningGroup,
  hasHint: boolean,
  { isColored }: Environment,
): readonly string[] {
  const colors = createColors(isColored)
  const { rule, severity, meaning, hint, count, isNew, hits } = group
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
  }
  const number = groupDigits(count).padStart(MARGIN - 2)
  // One alone says itself what is the matter.
  const sentence = (count === 1 ? hits[0]?.reason : undefined) ?? meaning
  const kind = count === 1 ? severity : `${severity}s`
  const first = `${number}  ${paint[severity](kind)}${isNew ? colors.bold(', new') : ''}: ${printable(sentence)} ${colors.dim(`[${rule}]`)}`
  const places = rule === UNDATED && count > 1 ? nameFiles(group) : quoteFirst(content, group)
  return [first, ...places.map(indent), ...(hasHint ? [indent(colors.dim(hint))] : [])]
}

function indent(line: string): string {
  return `${' '.repeat(MARGIN)}${line}`
}

/** `a.txt:3:1  Het volk sprak`; where the file cannot be quoted, what the rule says of it. */
function quoteFirst(content: string, { hits: [first], count }: WarningGroup): readonly string[] {
  if (!first) return []
  const { file, line, column, reason } = first
  const quoted = readLines(content, file)[line - 1] ?? ''
  const start = Math.max(0, column - QUOTED / 2)
  const text = printable(quoted.slice(start, start + QUOTED)).trim()
  const said = count === 1 ? '' : printable(reason)
  return [`${printable(file)}:${line}:${column}  ${text === '' ? said : `| ${text}`}`.trimEnd()]
}

/** The article that nobody finds by its date is found by its name. */
function nameFiles({ hits, count }: WarningGroup): readonly string[] {
  const files = [...new Set(hits.map(({ file }) => printable(file)))].slice(0, NAMES)
  const rest = count - files.length
  return [[...files, ...(rest > 0 ? [`… and ${plural(rest, 'other')}`] : [])].join('  ')]
}

/** Names and lines come from outside: control characters are left out. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, ' ')
}
