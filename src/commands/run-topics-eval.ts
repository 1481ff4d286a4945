/** `topics eval` as it was asked for → what it says on the terminal. */
import { describeEvaluation, evaluationJson } from './describe-evaluation.js'
import { openJudge } from './open-judge.js'
import { openProject } from './open-project.js'
import { topicsEval, type EvalOptions } from './topics-eval.js'
import type { World } from './world.js'

export interface AskedOfEval extends EvalOptions {
  readonly json?: boolean
  readonly margins?: boolean
}

export function runTopicsEval(asked: AskedOfEval, world: World): void {
  const result = topicsEval(asked, world, (content) => openJudge(openProject(content).catalogue))
  if (asked.json) world.line(JSON.stringify(evaluationJson(result)))
  else world.line(describeEvaluation(result, asked.margins ?? false))
}
