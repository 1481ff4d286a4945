/**
 * The commands and their options, as `--help` shows them. Each loads its module only when it is called: a build
 * that finds nothing changed is over before all that the others need would be loaded.
 */
import { Command, Option } from 'commander'
import type { DayKey } from '../record/strings.js'
import type { LearnFlags } from './learn.js'
import { addFolders, nowOption, portOption, readDay, threadsOption } from './options.js'
import { addLedgerCommands } from './ledger.js'
import { addBag } from './bag.js'
import { addCompletion } from './completion.js'
import type { BuildFlags } from './build.js'
import type { CheckFlags } from './check.js'
import type { InspectFlags } from './inspect.js'
import type { ServeOptions } from '../commands/serve.js'
import { addTopicsCommands } from './topics.js'
import { addVerify } from './verify.js'
import { STARTER_LANGUAGES, type StarterLanguage } from '../commands/starter/starter-texts.js'
import type { BuildResult } from '../commands/build.js'
import type { Environment } from '../project/environment.js'
import type { Finish } from './exit-code.js'

interface NewFlags {
  readonly content: string
  readonly topic: readonly string[]
  readonly date?: DayKey
}

interface InitFlags {
  readonly language: StarterLanguage
}

/** `finish` gets the exit code; a command that throws has failed. Nothing here ends the process. */
export function createProgram(environment: Environment, version: string, finish: Finish): Command {
  const program = new Command('pressmark')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.line(withoutLastBreak(text)),
      writeErr: (text) => environment.error(withoutLastBreak(text)),
    })
    .description('Turns a folder of dated news articles into a permanent, browsable archive.')
    .version(version)
  addBuild(program, environment, finish)
  addServe(program, environment)
  addInspect(program, environment)
  addCheck(program, environment, finish)
  addLearn(program, environment)
  addNew(program, environment)
  addTopicsCommands(program, environment, finish)
  addLedgerCommands(program, environment, finish)
  addVerify(program, environment, finish)
  addBag(program, environment, version)
  addCompletion(program, environment)
  program
    .command('init <folder>')
    .description('make an archive with a sample article in a new folder, ready to be committed')
    .addOption(
      new Option('--language <language>', 'language of menus, README and sample')
        .choices(STARTER_LANGUAGES)
        .default('en'),
    )
    .action(async (folder: string, { language }: InitFlags) => {
      const { init } = await import('../commands/init.js')
      for (const file of init(folder, language, version)) environment.line(`made ${folder}/${file}`)
      const file = `pressmark-${version}.tgz`
      environment.line(
        `Put articles into ${folder}/content, and ${file} (npm pack makes it) into ${folder}.`,
      )
      environment.line(`Then, in ${folder}: npm install ./${file} && npm run build`)
    })
  return program
}

/** Commander ends its texts with a line break, which the environment adds itself. */
function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '')
}

function addBuild(program: Command, environment: Environment, finish: Finish): void {
  addFolders(program.command('build'), true)
    .description('build the site')
    .addOption(threadsOption())
    .option(
      '--strict',
      'hold back what is dated after today; end with exit code 2 when there is an error or a warning',
    )
    .option('--verbose', 'show each error and warning, not only one of each rule')
    .option('--json', 'print the summary as one line of JSON')
    .option('--profile', 'say how much of a core each stage took')
    .option('--repair', 'look at the bytes of every file, and make anew what was altered')
    .option('--why <url>', 'say why a page was rendered, or was left alone')
    .option('--sqlite <file>', 'write all articles into a database as well, for Datasette and SQL')
    .option('--changes <file>', 'list the files to send to a server since the last list')
    .addOption(nowOption())
    .action(async (asked: BuildFlags) => {
      const { runBuild } = await import('./build.js')
      finish(await runBuild(asked, environment))
    })
}

function addServe(program: Command, environment: Environment): void {
  addFolders(program.command('serve'), true)
    .description('build the site, serve it on localhost, and rebuild it on every change')
    .addOption(portOption())
    .option(
      '--host <address>',
      'address to listen at, such as 0.0.0.0; only this machine without it',
    )
    .option('--drafts', 'show drafts as well, on a site of their own in the cache')
    .action(async (asked: Omit<ServeOptions, 'project'>) => {
      const [{ serve }, { showBuild }] = await Promise.all([
        import('../commands/serve.js'),
        import('./build.js'),
      ])
      const { content } = asked
      const show = (result: BuildResult): void => showBuild(result, { content }, environment)
      const address = await serve({ ...asked, project: '.' }, environment, show)
      environment.line(`The site is at ${address} (Ctrl+C ends)`)
    })
}

function addInspect(program: Command, environment: Environment): void {
  program
    .command('inspect <file...>')
    .description(
      'show what is read from article files: each field, its place, rule and confidence; of a folder: shapes, ten files, failures',
    )
    .option('--content <folder>', 'folder of the archive whose settings hold', 'content')
    .option('--json', 'print one JSON object per file, each on a line')
    .option('--case-options <file>', 'JSON file with a "roster" and "corpusInitials" to try out')
    .addOption(nowOption())
    .action(async (files: readonly string[], asked: InspectFlags) => {
      const { runInspect } = await import('./inspect.js')
      await runInspect(files, asked, environment)
    })
}

function addCheck(program: Command, environment: Environment, finish: Finish): void {
  program
    .command('check')
    .description('read everything, write nothing: shapes, problems, and what to do about them')
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--json', 'print one line of JSON')
    .option('--all', 'show every error and warning, as they are found')
    .addOption(nowOption())
    .action(async (asked: CheckFlags) => {
      const { runCheck } = await import('./check.js')
      finish(await runCheck(asked, environment))
    })
}

function addLearn(program: Command, environment: Environment): void {
  program
    .command('learn')
    .description(
      'learn initials, topics and the shape of folders from the articles; write the first two, propose the third',
    )
    .option('--content <folder>', 'folder of the article files', 'content')
    .option('--dry-run', 'only say what would be written')
    .option('--write', 'write the rules of folders into their _defaults.yaml, too')
    .addOption(
      new Option('--only <what>', 'one of the three').choices(['initials', 'topics', 'folders']),
    )
    .action(async (asked: LearnFlags) => {
      const { runLearn } = await import('./learn.js')
      await runLearn(asked, environment)
    })
}

function addNew(program: Command, environment: Environment): void {
  program
    .command('new <headline>')
    .description('start a new article in the folder of its month')
    .option('--content <folder>', 'folder of the article files', 'content')
    .addOption(new Option('--date <date>', 'day of publication, YYYY-MM-DD').argParser(readDay))
    .option('--topic <topic...>', 'topics of the article', [])
    .action(async (headline: string, asked: NewFlags) => {
      const { newArticle } = await import('../commands/new-article.js')
      const { content, topic: topics, date = environment.today } = asked
      environment.line(`made ${newArticle(content, { headline, date, topics })}`)
    })
}
