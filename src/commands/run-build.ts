/** `build` and `serve` as they were asked for → what they say on the terminal, and how they end. */
import type { Account } from './account.js'
import { build, type BuildOptions, type BuildResult } from './build.js'
import { describeBuild, describeProfile, describeReason, summarizeBuild } from './describe-build.js'
import { withToday, type AskedNow } from './now-option.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { ExitCode, World } from './world.js'

/** Diagnostics that a build shows on the terminal; the report has the others. */
const SHOWN = 20

export interface AskedOfBuild extends AskedNow, Omit<BuildOptions, 'project'> {
  readonly json?: boolean
  readonly strict?: boolean
  readonly profile?: boolean
}

export async function runBuild(asked: AskedOfBuild, world: World): Promise<ExitCode> {
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

export function strictCode({ rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>): ExitCode {
  return rules.countOf('error') + rules.countOf('warning') + ofToday.length > 0 ? 2 : 0
}
