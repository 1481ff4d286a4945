/** An environment for commands that are tested in this process: nobody watches, and it is always the same day. */
import type { Environment } from '../../src/project/environment.js'
import { thisProcess } from '../../src/runtime/process.js'
import type { DayKey } from '../../src/record/strings.js'

export const quietEnvironment: Environment = {
  line: () => {},
  error: () => {},
  progress: () => {},
  clock: () => 0,
  coreTime: () => 0,
  today: '2026-11-24' as DayKey,
  holder: thisProcess,
  cores: 1,
  platform: process.version,
  isColored: false,
  isDebugging: false,
}
