/** How a command ended → what the process ends with. */
import type { Account } from '../project/account.js'

/** How a command ended. 0 done; 1 could not; 2 done, but `--strict` or `check` found something. */
export type ExitCode = 0 | 1 | 2

/** Is told how the command ended; a command that throws could not be done. */
export type Finish = (code: ExitCode) => void

/** The exit code of `--strict` and `check`: 2 when there is an error or a warning. */
export function strictCode({ rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>): ExitCode {
  return rules.countOf('error') + rules.countOf('warning') + ofToday.length > 0 ? 2 : 0
}
