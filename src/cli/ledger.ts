/** The commands that record what is public: `publish`, `withdraw`, `redact`. */
import type { Command } from 'commander'
import { plural, groupDigits } from '../report/counts.js'
import { describeCopies } from './describe-copies.js'
import { addRedact } from './redact.js'
import { addFolders, nowOption, withToday, type NowFlag } from './options.js'
import type { LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { PublishOptions, PublishResult } from '../commands/publish.js'
import type { Environment } from '../project/environment.js'
import type { Finish } from './exit-code.js'

export function addLedgerCommands(
  program: Command,
  environment: Environment,
  finish: Finish,
): void {
  addPublish(program, environment, finish)
  addWithdraw(program, environment)
  addRedact(program, environment)
}

function addPublish(program: Command, environment: Environment, finish: Finish): void {
  addFolders(program.command('publish'), false)
    .description('write down the address of every article: from then on it never changes')
    .option('--strict', 'leave out what is dated after today, as build --strict does')
    .addOption(nowOption())
    .option('--check', 'write nothing; end with exit code 2 when something is to be written')
    .option('--carry-over', 'what may be a published article that was lost is that article')
    .option('--allow-lost', 'write although many published articles have no source any more')
    .action(
      async ({
        check: isCheck = false,
        ...options
      }: NowFlag & Omit<PublishOptions, 'isCheck'> & { check?: boolean }) => {
        const { publish } = await import('../commands/publish.js')
        const result = await publish({ ...options, isCheck }, withToday(environment, options))
        environment.line(describePublish(result, isCheck))
        if (isCheck && (!result.isCurrent || result.missing > 0)) finish(2)
      },
    )
}

function describePublish(
  { added, moved, addedNames, followed, missing, rows }: PublishResult,
  isCheck: boolean,
): string {
  const { topics, dossiers, periods } = addedNames
  const verb = isCheck ? 'to be published' : 'published'
  const lines = [
    `${plural(added.length, 'address', 'addresses')} ${verb}, ${groupDigits(rows.length)} in all; ${plural(moved, 'article')} at another place or edited`,
    topics === 0 ? '' : `the slugs of ${plural(topics, 'topic')} ${verb}`,
    dossiers === 0 ? '' : `the addresses of ${plural(dossiers, 'dossier')} ${verb}`,
    periods === 0 ? '' : `the addresses of ${plural(periods, 'period')} ${verb}`,
    ...followed.map(
      ({ from, redaction }) =>
        `two articles were published at ${from}, and words of it are redacted: they are redacted of ${redaction.url}, too`,
    ),
    missing === 0
      ? ''
      : `${plural(missing, 'published article has', 'published articles have')} no source any more: see the page report/`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function addWithdraw(program: Command, environment: Environment): void {
  addFolders(program.command('withdraw <url>'), false)
    .description('take an article out of the archive; its address will say so')
    .requiredOption('--reason <text>', 'why: it is shown in public')
    .addOption(nowOption())
    .action(async (address: string, asked: NowFlag & LedgerSessionOptions & { reason: string }) => {
      const { withdraw } = await import('../commands/withdraw.js')
      const result = await withdraw({ ...asked, address }, withToday(environment, asked))
      environment.line(`${result.url} is withdrawn. Build the site to make it so.`)
      for (const file of result.attached)
        environment.line(`${file}, which it links to, becomes no article without it.`)
      for (const line of describeCopies(result)) environment.line(line)
    })
}
