/** The commands that tell of topics: `topics lint`, `explain`, `suggest`, `eval`. Each is loaded only when it is asked for. */
import { InvalidArgumentError, type Command } from 'commander'
import type { AskedOfEval } from './run-topics-eval.js'
import type { AskedOfSuggest } from './topics-suggest.js'
import { nowOption } from './now-option.js'
import type { AskedOfExplain } from './topics-explain.js'
import type { AskedOfLint } from './topics-lint.js'
import type { ExitCode, World } from './world.js'

type Finish = (code: ExitCode) => void

export function addTopicsCommands(program: Command, world: World, finish: Finish): void {
  const topics = program
    .command('topics')
    .description('check, explain, improve and measure the topics of the archive')
  addLint(topics, world, finish)
  addExplain(topics, world)
  addSuggest(topics, world)
  addEval(topics, world)
}

function addLint(topics: Command, world: World, finish: Finish): void {
  topics
    .command('lint')
    .description('say what is wrong or odd in content/topics.yaml')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--json', 'print one line of JSON')
    .action(async (asked: AskedOfLint) => {
      const { runTopicsLint } = await import('./topics-lint.js')
      finish(runTopicsLint(asked, world))
    })
}

function addExplain(topics: Command, world: World): void {
  topics
    .command('explain <file...>')
    .description('say which topics articles have and why: terms, places, points')
    .option('--content <folder>', 'folder of the archive whose topics hold', 'content')
    .option('--json', 'print one JSON object per article, each on a line')
    .addOption(nowOption())
    .action(async (files: readonly string[], asked: AskedOfExplain) => {
      const { runTopicsExplain } = await import('./topics-explain.js')
      runTopicsExplain(files, asked, world)
    })
}

function addSuggest(topics: Command, world: World): void {
  topics
    .command('suggest')
    .description('print terms that would tell topics better, as lines for content/topics.yaml')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--topic <id...>', 'only these topics', [])
    .option('--json', 'print one line of JSON, with the figures of each term')
    .action(async (asked: AskedOfSuggest) => {
      const { runTopicsSuggest } = await import('./topics-suggest.js')
      runTopicsSuggest(asked, world)
    })
}

function addEval(topics: Command, world: World): void {
  topics
    .command('eval')
    .description('measure how often topics are right, on articles whose topics people have named')
    .requiredOption(
      '--gold <file>',
      'JSONL: id, headline, text, language, and topics or primary and acceptable',
    )
    .option('--content <folder>', 'folder of the archive whose topics are measured', 'content')
    .option('--train <file>', 'JSONL of the same kind to learn from, in place of the archive')
    .option('--folds <number>', 'learn from the gold file itself, in so many parts', readFolds)
    .option('--map <file>', 'JSON: labels of these files and the topics that they mean')
    .option('--forced', 'choose among the topics of the gold only, and leave nothing unsorted')
    .option('--margins', 'show how often the best is right by how far it leads')
    .option('--json', 'print the figures as one line of JSON')
    .action(async (asked: AskedOfEval) => {
      const { runTopicsEval } = await import('./run-topics-eval.js')
      runTopicsEval(asked, world)
    })
}

function readFolds(text: string): number {
  const folds = Number(text)
  if (!Number.isInteger(folds) || folds < 2 || folds > 100)
    throw new InvalidArgumentError('Write a number from 2 to 100.')
  return folds
}
