/** The commands that tell of topics: `topics lint`, `topics explain`. Each is loaded only when it is asked for. */
import type { Command } from 'commander'
import { nowOption } from './now-option.js'
import type { AskedOfExplain } from './topics-explain.js'
import type { AskedOfLint } from './topics-lint.js'
import type { ExitCode, World } from './world.js'

type Finish = (code: ExitCode) => void

export function addTopicsCommands(program: Command, world: World, finish: Finish): void {
  const topics = program
    .command('topics')
    .description('check the topics of the archive, and say why articles have theirs')
  addLint(topics, world, finish)
  addExplain(topics, world)
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
