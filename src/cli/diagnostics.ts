/** An account → its errors and warnings on the terminal, each with its source line. */
import { readLines } from '../read/files/files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { formatDiagnostic } from '../report/format-diagnostic.js'
import type { Account } from '../project/account.js'
import type { Environment } from '../project/environment.js'

/** Shows at most `most`, worst first, and says how many there are besides. */
export function showDiagnostics(
  content: string,
  { rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>,
  environment: Environment,
  most: number,
): void {
  const all = [...rules.kept().filter(({ severity }) => severity !== 'info'), ...ofToday]
  const count = rules.countOf('error') + rules.countOf('warning') + ofToday.length
  for (const diagnostic of all.slice(0, most)) showDiagnostic(content, diagnostic, environment)
  const rest = count - Math.min(most, all.length)
  if (rest > 0) environment.line(`… and ${rest} more, on the page report/.`)
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
