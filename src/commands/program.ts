/**
 * The commands and their options, as `--help` shows them. Each hands over to its own corridor, which is loaded only
 * then: a build that finds nothing changed is over before all that the others need would be there.
 */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { DayKey } from '../record/names.js'
import type { AskedOfLearn } from './run-learn.js'
import { nowOption, readDay } from './now-option.js'
import { addPublicCommands } from './public-commands.js'
import type { AskedOfBuild } from './run-build.js'
import type { AskedOfCheck, AskedOfInspect } from './run-reading.js'
import type { ServeOptions } from './serve.js'
import { addTopicsCommands } from './topics-commands.js'
import type { BuildResult } from './build.js'
import type { ExitCode, World } from './world.js'

interface AskedOfNew {
  readonly content: string
  readonly topic: readonly string[]
  readonly date?: DayKey
}

type Finish = (code: ExitCode) => void

/** `finish` is told how the command ended; a command that throws could not be done. Nothing here ends the process. */
export function createProgram(world: World, version: string, finish: Finish): Command {
  const program = new Command('pressmark')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.line(withoutLastBreak(text)),
      writeErr: (text) => world.error(withoutLastBreak(text)),
    })
    .description('Turns a folder of dated news articles into a permanent, browsable archive.')
    .version(version)
  addBuild(program, world, finish)
  addServe(program, world)
  addInspect(program, world)
  addCheck(program, world, finish)
  addLearn(program, world)
  addNew(program, world)
  addTopicsCommands(program, world, finish)
  addPublicCommands(program, world, finish)
  program
    .command('init <folder>')
    .description('make an empty archive in a new folder')
    .action(async (folder: string) => {
      const { init } = await import('./init.js')
      for (const file of init(folder, version)) world.line(`made ${folder}/${file}`)
      const file = `pressmark-${version}.tgz`
      world.line(
        `Put articles into ${folder}/content, and ${file} (npm pack makes it) into ${folder}.`,
      )
      world.line(`Then, in ${folder}: npm install ./${file} && npm run build`)
    })
  return program
}

/** Commander ends its texts with the line break that the world adds itself. */
function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '')
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
      const { runBuild } = await import('./run-build.js')
      finish(await runBuild(asked, world))
    })
}

function addServe(program: Command, world: World): void {
  addPlaces(program.command('serve'))
    .description('build the site, serve it on localhost, and rebuild it on every change')
    .addOption(new Option('--port <number>', 'port on localhost').default(8080).argParser(readPort))
    .action(async (asked: Omit<ServeOptions, 'project'>) => {
      const [{ serve }, { showBuild }] = await Promise.all([
        import('./serve.js'),
        import('./run-build.js'),
      ])
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
    .action(async (files: readonly string[], asked: AskedOfInspect) => {
      const { runInspect } = await import('./run-reading.js')
      runInspect(files, asked, world)
    })
}

function addCheck(program: Command, world: World, finish: Finish): void {
  program
    .command('check')
    .description('read everything, write nothing: shapes, problems, and what to do about them')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--json', 'print one line of JSON')
    .option('--all', 'show every error and warning, as they are found')
    .addOption(nowOption())
    .action(async (asked: AskedOfCheck) => {
      const { runCheck } = await import('./run-reading.js')
      finish(runCheck(asked, world))
    })
}

function addLearn(program: Command, world: World): void {
  program
    .command('learn')
    .description(
      'learn initials and topics from the articles, and write them into the content folder',
    )
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--dry-run', 'only say what would be written')
    .addOption(new Option('--only <what>', 'one of the two').choices(['initials', 'topics']))
    .action(async (asked: AskedOfLearn) => {
      const { runLearn } = await import('./run-learn.js')
      runLearn(asked, world)
    })
}

function addNew(program: Command, world: World): void {
  program
    .command('new <headline>')
    .description('start a new article in the folder of its month')
    .option('--content <folder>', 'folder of the article files', 'content')
    .addOption(new Option('--date <date>', 'day of publication, YYYY-MM-DD').argParser(readDay))
    .option('--topic <topic...>', 'topics of the article', [])
    .action(async (headline: string, asked: AskedOfNew) => {
      const { newArticle } = await import('./new-article.js')
      const { content, topic: topics, date = world.today } = asked
      world.line(`made ${newArticle(content, { headline, date, topics })}`)
    })
}
