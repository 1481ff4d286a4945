/** A command line → what the compiled Pressmark did with it, in this process or in one of its own. */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { runProgram } from '../../src/cli/run-program.js'
import { coreTime, platform, thisProcess } from '../../src/runtime/process.js'
import type { Environment } from '../../src/project/environment.js'
import type { DayKey } from '../../src/record/strings.js'
import { compiledMain } from './compiled.js'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  /** What went wrong. How far a task is depends on the speed of the machine, and is left out. */
  readonly stderr: string
}

/**
 * Runs `pressmark` with `args` in `folder`, without a process of its own: that takes a tenth of the time. Not for tests
 * about processes, nor where templates change between two builds of a folder, for modules are loaded once.
 */
export async function runPressmark(folder: string, args: readonly string[]): Promise<Outcome> {
  const shown: string[] = []
  const failures: string[] = []
  const start = process.cwd()
  process.chdir(folder)
  try {
    const code = await runProgram(args, recordingEnvironment(shown, failures), '0.0.0')
    return { code, stdout: shown.join(''), stderr: failures.join('') }
  } finally {
    process.chdir(start)
  }
}

function recordingEnvironment(shown: string[], failures: string[]): Environment {
  return {
    line: (text) => shown.push(`${text}\n`),
    error: (text) => failures.push(`${text}\n`),
    progress: () => {},
    clock: () => performance.now(),
    coreTime,
    today: new Date().toISOString().slice(0, 10) as DayKey,
    holder: thisProcess,
    cores: availableParallelism(),
    platform,
    isColored: false,
    isDebugging: false,
  }
}

/** Runs `pressmark`, or another program of Node, with `args` in `folder`, in a process of its own. */
export function runProcess(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  program: string = compiledMain,
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...environment },
  })
  return { code: status, stdout, stderr: stderr.replace(PROGRESS, '') }
}

/** Runs Eleventy by itself, as its own command does. */
export function runEleventy(folder: string): Outcome {
  const command = resolve(import.meta.dirname, '../../node_modules/@11ty/eleventy/cmd.cjs')
  return runProcess(folder, ['--quiet'], {}, command)
}

/** `reading  [#####-------] 1,234 of 10,000` */
const PROGRESS = /^\w+ +\[#*-*\] [\d,]+ of [\d,]+\n/gm
