/** `inspect` and `check` as they were asked for → what they say on the terminal, and how they end. */
import type { Diagnostic } from '../record/diagnostic.js'
import { check } from './check.js'
import { describeCheck, summarizeCheck } from './describe-check.js'
import { describeInspection } from './describe-inspection.js'
import { inspectionOf } from './inspect-json.js'
import { openInspector, urlOf, type InspectOptions, type Inspection } from './inspect.js'
import { withToday, type AskedNow } from './now-option.js'
import { strictCode } from './run-build.js'
import { quoteDiagnostic, showDiagnostic } from './show-diagnostics.js'
import type { ExitCode, World } from './world.js'

export interface AskedOfInspect extends AskedNow, InspectOptions {
  readonly json?: boolean
}

export interface AskedOfCheck extends AskedNow {
  readonly content: string
  readonly json?: boolean
  readonly all?: boolean
}

export function runInspect(files: readonly string[], asked: AskedOfInspect, world: World): void {
  const inspect = openInspector(asked, withToday(world, asked))
  for (const file of files) {
    const inspection = inspect(file)
    if (asked.json) world.line(JSON.stringify(inspectionOf(inspection.parsed, urlOf)))
    else showInspection(inspection, world)
  }
}

function showInspection({ root, parsed }: Inspection, world: World): void {
  world.line(describeInspection(parsed))
  const ofRecords = parsed.records.flatMap(({ diagnostics }) => diagnostics)
  for (const diagnostic of [...parsed.diagnostics, ...ofRecords])
    showDiagnostic(root, diagnostic, world)
}

export function runCheck(asked: AskedOfCheck, world: World): ExitCode {
  const { content, json = false, all = false } = asked
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics)
      if (diagnostic.severity !== 'info') showDiagnostic(content, diagnostic, world)
  }
  const result = check(content, withToday(world, asked), all && !json ? tell : () => {})
  if (json) world.line(JSON.stringify(summarizeCheck(result)))
  else world.line(describeCheck(result, (each) => quoteDiagnostic(content, each, world)))
  return strictCode(result.account)
}
