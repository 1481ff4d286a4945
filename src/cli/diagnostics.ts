/** An account → its errors and warnings on the terminal, each with its source line. */
import { readLines } from '../read/files/files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { groupDigits } from '../report/counts.js'
import { formatDiagnostic } from '../report/format-diagnostic.js'
import type { Account } from '../project/account.js'
import type { Environment } from '../project/environment.js'

/** Shows those that were kept, worst first, and says how many there are besides. */
export function showDiagnostics(
  content: string,
  { rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>,
  environment: Environment,
): void {
  const all = [...rules.kept().filter(({ severity }) => severity !== 'info'), ...ofToday]
  for (const diagnostic of all) showDiagnostic(content, diagnostic, environment)
  const count = rules.countOf('error') + rules.countOf('warning') + ofToday.length
  const rest = count - all.length
  if (rest > 0)
    environment.line(`… and ${groupDigits(rest)} more: npx pressmark check --all shows each.`)
}

export function showDiagnostic(
  content: string,
  diagnostic: Diagnostic,
  environment: Environment,
): void {
  environment.line(quoteDiagnostic(content, diagnostic, environment))
}

/** A diagnostic as the terminal shows it, with its source line. */
export function quoteDiagnostic(
  content: string,
  diagnostic: Diagnostic,
  { isColored }: Pick<Environment, 'isColored'>,
): string {
  const sourceLine = readLines(content, diagnostic.file)[diagnostic.line - 1] ?? null
  return formatDiagnostic(diagnostic, sourceLine, isColored)
}
