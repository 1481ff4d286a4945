/** The commands that write down what is public: `publish`, `withdraw`, `redact`. */
import { Option, type Command } from 'commander'
import { plural, groupDigits } from '../report/counts.js'
import { addFolders, nowOption, withToday, type NowFlag } from './options.js'
import type { LedgerOptions } from '../build/ledger-session.js'
import type { PublishResult } from '../commands/publish.js'
import type { RedactOptions } from '../commands/redact.js'
import type { World } from '../project/environment.js'
import type { Finish } from './exit-code.js'

export function addLedgerCommands(program: Command, world: World, finish: Finish): void {
  addPublish(program, world, finish)
  addWithdraw(program, world)
  addRedact(program, world)
}

function addPublish(program: Command, world: World, finish: Finish): void {
  addFolders(program.command('publish'), false)
    .description('write down the address of every article: from then on it never changes')
    .option('--check', 'write nothing; end with exit code 2 when something is to be written')
    .action(async ({ check: isCheck = false, ...options }: LedgerOptions & { check?: boolean }) => {
      const { publish } = await import('../commands/publish.js')
      const result = await publish({ ...options, isCheck }, world)
      world.line(describePublish(result, isCheck))
      if (isCheck && (!result.isCurrent || result.missing > 0)) finish(2)
    })
}

function describePublish(
  { added, moved, addedTopics, missing, rows }: PublishResult,
  isCheck: boolean,
): string {
  const verb = isCheck ? 'to be published' : 'published'
  const lines = [
    `${plural(added.length, 'address', 'addresses')} ${verb}, ${groupDigits(rows.length)} in all; ${plural(moved, 'article')} at another place or edited`,
    addedTopics === 0 ? '' : `the slugs of ${plural(addedTopics, 'topic')} ${verb}`,
    missing === 0
      ? ''
      : `${plural(missing, 'published article has', 'published articles have')} no source any more: see the page report/`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function addWithdraw(program: Command, world: World): void {
  addFolders(program.command('withdraw <url>'), false)
    .description('take an article out of the archive; its address will say so')
    .requiredOption('--reason <text>', 'why: it is shown in public')
    .addOption(nowOption())
    .action(async (address: string, asked: NowFlag & LedgerOptions & { reason: string }) => {
      const { withdraw } = await import('../commands/withdraw.js')
      const url = await withdraw({ ...asked, address }, withToday(world, asked))
      world.line(`${url} is withdrawn. Build the site to make it so.`)
    })
}

function addRedact(program: Command, world: World): void {
  addFolders(program.command('redact <url>'), false)
    .description('replace words of an article wherever the site shows them')
    .requiredOption('--text <words>', 'the words that nobody should read')
    .addOption(new Option('--with <words>', 'what stands in their place').default('(…)'))
    .option('--reason <text>', 'why: it is shown in public')
    .addOption(nowOption())
    .action(async (address: string, asked: NowFlag & Omit<RedactOptions, 'address'>) => {
      const { redact } = await import('../commands/redact.js')
      const { url, places, readdressed } = await redact(
        { ...asked, address },
        withToday(world, asked),
      )
      world.line(
        `${plural(places, `place of ${url} is`, `places of ${url} are`)} redacted. Build the site to make it so.`,
      )
      for (const old of readdressed)
        world.line(`${old} is made of the words: it will lead to a new address.`)
    })
}
