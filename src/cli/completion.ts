/** `completion`: the script by which a shell completes commands and options. */
import { Argument, type Command } from 'commander'
import type { Environment } from '../project/environment.js'
import { SHELLS, type Shell } from './completion-script.js'

export function addCompletion(program: Command, environment: Environment): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .description('print what makes a shell complete commands and options; it says where to put it')
    .action(async (shell: Shell) => {
      const { completionScript } = await import('./completion-script.js')
      environment.line(completionScript(program, shell).trimEnd())
    })
}
