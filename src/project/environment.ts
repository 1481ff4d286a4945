/** The outside world as commands see it: `main.ts` hands in the real one, tests their own. */
import type { Holder } from '../record/holder.js'
import type { DayKey } from '../record/strings.js'

export interface Environment {
  /** Shows a line of text to the user. */
  readonly line: (text: string) => void
  /** Shows why a command could not be done. */
  readonly error: (text: string) => void
  /** Shows the progress of a task. It is called often; the environment decides how often it draws. */
  readonly progress: (task: string, done: number, total: number) => void
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number
  /** The time that all threads have taken so far, in milliseconds of a core. */
  readonly coreTime: () => number
  readonly today: DayKey
  /** This process, for locks. */
  readonly holder: Holder
  /** The number of cores that this process may use. */
  readonly cores: number
  readonly isColored: boolean
  /** Whether errors are shown with their stack. */
  readonly isDebugging: boolean
  /** The version of Node: what another version has stored is not trusted. */
  readonly platform: string
}
