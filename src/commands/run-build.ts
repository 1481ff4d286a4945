/** `build` and `serve` as they were asked for → what they say on the terminal, and how they end. */
import { build, type BuildOptions, type BuildResult } from './build.js'
import { describeBuild, describeProfile, describeReason, summarizeBuild } from './describe-build.js'
import { withToday, type NowFlag } from '../cli/options.js'
import { showDiagnostics } from '../cli/diagnostics.js'
import { strictCode, type ExitCode } from '../cli/exit-code.js'
import type { World } from '../project/environment.js'

/** Diagnostics that a build shows on the terminal; the report has the others. */
const SHOWN = 20

export interface BuildFlags extends NowFlag, Omit<BuildOptions, 'project'> {
  readonly json?: boolean
  readonly strict?: boolean
  readonly profile?: boolean
}

export async function runBuild(asked: BuildFlags, world: World): Promise<ExitCode> {
  const result = await build({ ...asked, project: '.' }, withToday(world, asked))
  if (asked.json)
    world.line(JSON.stringify(summarizeBuild(result, asked.profile, asked.why !== undefined)))
  else {
    showBuild(result, asked.content, world)
    if (asked.profile) world.line(describeProfile(result))
    if (asked.why !== undefined) world.line(describeReason(asked.why, result))
  }
  return asked.strict ? strictCode(result) : 0
}

export function showBuild(result: BuildResult, content: string, world: World): void {
  showDiagnostics(content, result, world, SHOWN)
  world.line(describeBuild(result))
}
