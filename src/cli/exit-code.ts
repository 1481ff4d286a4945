/** How a command ended → the exit code of the process. */
import type { Account } from '../project/account.js'

/** 0: done; 1: failed; 2: done, but `--strict` or `check` found something. */
export type ExitCode = 0 | 1 | 2

/** Receives the exit code of the command; a command that throws has failed. */
export type Finish = (code: ExitCode) => void

/** The exit code of `--strict` and `check`: 2 when there is an error or a warning. */
export function strictCode({ rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>): ExitCode {
  return rules.countOf('error') + rules.countOf('warning') + ofToday.length > 0 ? 2 : 0
}
