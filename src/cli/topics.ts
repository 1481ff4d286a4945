/**
 * The commands about topics: `topics lint`, `explain`, `suggest`, `eval`. Each loads its module only when it is called.
 */
import type { Command } from 'commander'
import type { EvalOptions } from '../commands/evaluate-topics.js'
import type { ExplainOptions } from '../commands/explain-topics.js'
import type { SuggestOptions } from '../commands/suggest-terms.js'
import type { Environment } from '../project/environment.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { TopicSuggestions } from '../topics/learning/suggest-terms.js'
import { plural } from '../report/counts.js'
import { nowOption, readFolds, withToday, type NowFlag } from './options.js'
import type { ExitCode, Finish } from './exit-code.js'

export function addTopicsCommands(
  program: Command,
  environment: Environment,
  finish: Finish,
): void {
  const topics = program
    .command('topics')
    .description('check, explain, improve and measure the topics of the archive')
  addLint(topics, environment, finish)
  addExplain(topics, environment)
  addSuggest(topics, environment)
  addEval(topics, environment)
}

interface LintFlags {
  readonly content: string
  readonly json?: boolean
}

function addLint(topics: Command, environment: Environment, finish: Finish): void {
  topics
    .command('lint')
    .description('say what is wrong or odd in content/topics.yaml')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--json', 'print one line of JSON')
    .action(async (asked: LintFlags) => finish(await runLint(asked, environment)))
}

/** Ends with 2 when there is an error or a warning. */
async function runLint(
  { content, json = false }: LintFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { lintTopics } = await import('../commands/lint-topics.js')
  const remarks = lintTopics(content)
  if (json) environment.line(JSON.stringify(remarks))
  else {
    const { showDiagnostic } = await import('./diagnostics.js')
    for (const remark of remarks) showDiagnostic(content, remark, environment)
    environment.line(describeLint(remarks))
  }
  return remarks.some(({ severity }) => severity !== 'info') ? 2 : 0
}

function describeLint(remarks: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    remarks.filter((remark) => remark.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')]
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')} in topics.yaml`
}

interface ExplainFlags extends NowFlag, ExplainOptions {
  readonly json?: boolean
}

function addExplain(topics: Command, environment: Environment): void {
  topics
    .command('explain <file...>')
    .description('say which topics articles have and why: terms, places, points')
    .option('--content <folder>', 'folder of the archive whose topics hold', 'content')
    .option('--json', 'print one JSON object per article, each on a line')
    .addOption(nowOption())
    .action((files: readonly string[], asked: ExplainFlags) =>
      runExplain(files, asked, environment),
    )
}

async function runExplain(
  files: readonly string[],
  flags: ExplainFlags,
  environment: Environment,
): Promise<void> {
  const { explainTopics } = await import('../commands/explain-topics.js')
  const { describeJudgement, summarizeJudgement } = await import('./judgement.js')
  for await (const judged of explainTopics(files, flags, withToday(environment, flags)))
    environment.line(
      flags.json ? JSON.stringify(summarizeJudgement(judged)) : `${describeJudgement(judged)}\n`,
    )
}

interface SuggestFlags extends SuggestOptions {
  readonly json?: boolean
}

function addSuggest(topics: Command, environment: Environment): void {
  topics
    .command('suggest')
    .description('print terms that would tell topics better, as lines for content/topics.yaml')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--topic <id...>', 'only these topics', [])
    .option('--json', 'print one line of JSON, with the figures of each term')
    .action((asked: SuggestFlags) => runSuggest(asked, environment))
}

async function runSuggest(flags: SuggestFlags, environment: Environment): Promise<void> {
  const { suggestTopicTerms } = await import('../commands/suggest-terms.js')
  const found = await suggestTopicTerms(flags, environment)
  if (flags.json) environment.line(JSON.stringify(found))
  else if (found.length === 0)
    environment.line('No word tells a topic better than the terms that are there.')
  else environment.line(formatSuggestions(found))
}

/** Lines that go below `terms:` of a topic in `topics.yaml`, a comment before them: `nl: coureur^2 pitstop`. */
export function formatSuggestions(suggestions: readonly TopicSuggestions[]): string {
  return suggestions
    .map(({ topic, language, terms }) => {
      const written = terms.map(({ term, weight }) => (weight === 1 ? term : `${term}^${weight}`))
      return `# ${topic}\n${language}: ${written.join(' ')}`
    })
    .join('\n')
}

interface EvalFlags extends EvalOptions {
  readonly json?: boolean
  readonly margins?: boolean
}

function addEval(topics: Command, environment: Environment): void {
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
    .action((asked: EvalFlags) => runEval(asked, environment))
}

async function runEval(flags: EvalFlags, environment: Environment): Promise<void> {
  const { evaluateTopics } = await import('../commands/evaluate-topics.js')
  const { describeEvaluation, evaluationJson } = await import('./evaluation.js')
  const result = evaluateTopics(flags, environment)
  if (flags.json) environment.line(JSON.stringify(evaluationJson(result)))
  else environment.line(describeEvaluation(result, flags.margins ?? false))
}
