/** `topics eval` as it was asked for → what it says on the terminal. */
import { Command, InvalidArgumentError } from 'commander'
import type { Classifier } from '../topics/evaluation/answer.js'
import { describeEvaluation, evaluationJson } from './describe-evaluation.js'
import { topicsEval, type EvalOptions } from './topics-eval.js'
import type { World } from './world.js'

export interface AskedOfEval extends EvalOptions {
  readonly json?: boolean
  readonly margins?: boolean
}

export function runTopicsEval(
  asked: AskedOfEval,
  world: World,
  openClassifier: (content: string) => Classifier,
): void {
  const result = topicsEval(asked, world, openClassifier)
  if (asked.json) world.line(JSON.stringify(evaluationJson(result)))
  else world.line(describeEvaluation(result, asked.margins ?? false))
}

/** Adds `eval` and its options to the command `topics`. */
export function addTopicsEval(topics: Command, act: (asked: AskedOfEval) => Promise<void>): void {
  topics
    .command('eval')
    .description('measure how often topics are right, on articles whose topics people have named')
    .requiredOption(
      '--gold <file>',
      'JSONL: id, headline, text, language, and topics or primary and acceptable',
    )
    .option('--content <folder>', 'folder of the archive whose vocabulary is measured', 'content')
    .option('--train <file>', 'JSONL of the same kind to learn from, in place of the vocabulary')
    .option('--folds <number>', 'learn from the gold file itself, in so many parts', readFolds)
    .option('--map <file>', 'JSON: labels of these files and the topics that they mean')
    .option('--forced', 'choose among the topics of the gold only, and leave nothing unsorted')
    .option('--margins', 'show how often the best is right by how far it leads')
    .option('--json', 'print the figures as one line of JSON')
    .action(act)
}

function readFolds(text: string): number {
  const folds = Number(text)
  if (!Number.isInteger(folds) || folds < 2 || folds > 100)
    throw new InvalidArgumentError('Write a number from 2 to 100.')
  return folds
}
