/** Command-line arguments → the command that they name, run to its end; its outcome as an exit code. */
import { CommanderError } from 'commander'
import { explainError } from '../report/explain-error.js'
import { createProgram } from './program.js'
import type { ExitCode } from './exit-code.js'
import type { Environment } from '../project/environment.js'

export async function runProgram(
  args: readonly string[],
  environment: Environment,
  version: string,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram(environment, version, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return explainFailure(error, environment)
  }
}

/** Commander has shown the usage error, or the help that was asked for. */
function explainFailure(error: unknown, environment: Environment): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1
  environment.error(explainError(error))
  if (environment.isDebugging && error instanceof Error) environment.error(String(error.stack))
  return 1
}
