/** The commands and their options, as `--help` shows them. Each hands over to its own corridor. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { DayKey } from '../record/names.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Account } from './account.js'
import { build, type BuildOptions, type BuildResult } from './build.js'
import { check } from './check.js'
import { describeBuild, describeProfile, describeReason, summarizeBuild } from './describe-build.js'
import { describeCheck, summarizeCheck } from './describe-check.js'
import { describeInspection } from './describe-inspection.js'
import { describeLearning } from './describe-learning.js'
import { init } from './init.js'
import { inspectionOf } from './inspect-json.js'
import { openInspector, urlOf, type InspectOptions, type Inspection } from './inspect.js'
import { learn, type LearnOptions } from './learn.js'
import { newArticle } from './new-article.js'
import { nowOption, readDay, withToday } from './now-option.js'
import { addPublicCommands } from './public-commands.js'
import { serve, type ServeOptions } from './serve.js'
import { quoteDiagnostic, showDiagnostic, showDiagnostics } from './show-diagnostics.js'
import type { ExitCode, World } from './world.js'

/** Diagnostics that a build shows on the terminal; the report has the others. */
const SHOWN = 20

interface Asked {
  readonly json?: boolean
  readonly strict?: boolean
  readonly now?: DayKey
}

interface AskedOfBuild extends Asked, Omit<BuildOptions, 'project'> {
  readonly profile?: boolean
}

interface AskedOfNew {
  readonly content: string
  readonly topic: readonly string[]
  readonly date?: DayKey
}

interface AskedOfCheck extends Asked {
  readonly content: string
  readonly all?: boolean
}

type Finish = (code: ExitCode) => void

/** `finish` is told how the command ended; a command that throws could not be done. */
export function createProgram(world: World, version: string, finish: Finish): Command {
  const program = new Command('pressmark')
    .description('Turns a folder of dated news articles into a permanent, browsable archive.')
    .version(version)
  addBuild(program, world, finish)
  addServe(program, world)
  addInspect(program, world)
  addCheck(program, world, finish)
  addLearn(program, world)
  addNew(program, world)
  addPublicCommands(program, world, finish)
  program
    .command('init <folder>')
    .description('make an empty archive in a new folder')
    .action((folder: string) => {
      for (const file of init(folder, version)) world.line(`made ${folder}/${file}`)
      const file = `pressmark-${version}.tgz`
      world.line(
        `Put articles into ${folder}/content, and ${file} (npm pack makes it) into ${folder}.`,
      )
      world.line(`Then, in ${folder}: npm install ./${file} && npm run build`)
    })
  return program
}

function addPlaces(command: Command): Command {
  return command
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--output <folder>', 'folder of the finished site', '_site')
    .option('--cache <folder>', 'folder of notes between builds', '.cache')
    .option('--base-url <url>', 'address of the site; goes before the one in archive.yaml')
}

function threadsOption(): Option {
  return new Option(
    '--threads <number>',
    'threads that work; 0 for none but the main one',
  ).argParser(readCount)
}

function readCount(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('Write a number, such as 4.')
  return Number(text)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a number from 1 to 65535.')
  return port
}

function addBuild(program: Command, world: World, finish: Finish): void {
  addPlaces(program.command('build'))
    .description('build the site')
    .addOption(threadsOption())
    .option('--strict', 'end with exit code 2 when there is an error or a warning')
    .option('--json', 'print the summary as one line of JSON')
    .option('--profile', 'say how much of a core each stage took')
    .option('--why <url>', 'say why a page was rendered, or was left alone')
    .addOption(nowOption())
    .action(async (asked: AskedOfBuild) => {
      const result = await build({ ...asked, project: '.' }, withToday(world, asked))
      if (asked.json) world.line(JSON.stringify(summarizeBuild(result, asked.profile)))
      else {
        showBuild(result, asked.content, world)
        if (asked.profile) world.line(describeProfile(result))
        if (asked.why !== undefined) world.line(describeReason(asked.why, result))
      }
      if (asked.strict) finish(strictCode(result))
    })
}

function showBuild(result: BuildResult, content: string, world: World): void {
  showDiagnostics(content, result, world, SHOWN)
  world.line(describeBuild(result))
}

function strictCode({ rules, ofToday }: Pick<Account, 'rules' | 'ofToday'>): ExitCode {
  return rules.countOf('error') + rules.countOf('warning') + ofToday.length > 0 ? 2 : 0
}

function addServe(program: Command, world: World): void {
  addPlaces(program.command('serve'))
    .description('build the site, serve it on localhost, and rebuild it on every change')
    .addOption(new Option('--port <number>', 'port on localhost').default(8080).argParser(readPort))
    .action(async (asked: Omit<ServeOptions, 'project'>) => {
      const show = (result: BuildResult): void => showBuild(result, asked.content, world)
      const address = await serve({ ...asked, project: '.' }, world, show)
      world.line(`The site is at ${address} (Ctrl+C ends)`)
    })
}

function addInspect(program: Command, world: World): void {
  program
    .command('inspect <file...>')
    .description('show what is read from article files: each field, its place, rule and confidence')
    .option('--content <folder>', 'folder of the archive whose settings hold', 'content')
    .option('--json', 'print one JSON object per file, each on a line')
    .option('--case-options <file>', 'JSON file with a "roster" and "corpusInitials" to try out')
    .addOption(nowOption())
    .action((files: readonly string[], asked: Asked & InspectOptions) => {
      const inspect = openInspector(asked, withToday(world, asked))
      for (const file of files) {
        const inspection = inspect(file)
        if (asked.json) world.line(JSON.stringify(inspectionOf(inspection.parsed, urlOf)))
        else showInspection(inspection, world)
      }
    })
}

function showInspection({ root, parsed }: Inspection, world: World): void {
  world.line(describeInspection(parsed))
  const ofRecords = parsed.records.flatMap(({ diagnostics }) => diagnostics)
  for (const diagnostic of [...parsed.diagnostics, ...ofRecords])
    showDiagnostic(root, diagnostic, world)
}

function addCheck(program: Command, world: World, finish: Finish): void {
  program
    .command('check')
    .description('read everything, write nothing: shapes, problems, and what to do about them')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--json', 'print one line of JSON')
    .option('--all', 'show every error and warning, as they are found')
    .addOption(nowOption())
    .action((asked: AskedOfCheck) => {
      const { content, json = false, all = false } = asked
      const tell = (diagnostics: readonly Diagnostic[]): void => {
        for (const diagnostic of diagnostics)
          if (diagnostic.severity !== 'info') showDiagnostic(content, diagnostic, world)
      }
      const result = check(content, withToday(world, asked), all && !json ? tell : () => {})
      if (json) world.line(JSON.stringify(summarizeCheck(result)))
      else world.line(describeCheck(result, (each) => quoteDiagnostic(content, each, world)))
      finish(strictCode(result.account))
    })
}

function addLearn(program: Command, world: World): void {
  program
    .command('learn')
    .description('write the initials that the headlines show into content/authors.yaml')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--dry-run', 'only say what would be written')
    .action((asked: LearnOptions) => {
      world.line(describeLearning(learn(asked, world), asked.dryRun === true))
    })
}

function addNew(program: Command, world: World): void {
  program
    .command('new <headline>')
    .description('start a new article in the folder of its day')
    .option('--content <folder>', 'folder of the article files', 'content')
    .addOption(new Option('--date <date>', 'day of publication, YYYY-MM-DD').argParser(readDay))
    .option('--topic <topic...>', 'topics of the article', [])
    .action((headline: string, asked: AskedOfNew) => {
      const { content, topic: topics, date = world.today } = asked
      world.line(`made ${newArticle(content, { headline, date, topics })}`)
    })
}
