/** The command `redact`: words of one article, or of the whole archive. */
import { Option, type Command } from 'commander'
import { plural } from '../report/counts.js'
import { describeCopies } from './describe-copies.js'
import { addFolders, nowOption, withToday, type NowFlag } from './options.js'
import type { LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { RedactResult } from '../commands/redact.js'
import type { RedactedPlaces } from '../commands/redact-everywhere.js'
import type { RedactedChoice } from '../commands/note-redaction.js'
import type { Environment } from '../project/environment.js'

type Asked = NowFlag & LedgerSessionOptions & RedactedChoice & { readonly everywhere?: boolean }

/** Throws where neither an article nor the whole archive is named, or both are. */
export function addRedact(program: Command, environment: Environment): void {
  addFolders(program.command('redact [url]'), false)
    .description('replace words of an article, or of all, wherever the site shows them')
    .requiredOption('--text <words>', 'the words that nobody should read')
    .option('--everywhere', 'in the whole archive, and in whatever is added to it')
    .addOption(new Option('--with <words>', 'what stands in their place').default('(…)'))
    .option('--inside-words', 'also where they are part of a longer word')
    .option('--keep-address', 'an address that is made of the words stays as it is')
    .option('--drop-address', 'nothing answers any more at an address made of the words')
    .option('--reason <text>', 'why: it is shown in public')
    .option('--dry-run', 'only say how many places there are')
    .addOption(nowOption())
    .action(async (address: string | undefined, asked: Asked) => {
      if ((address === undefined) === (asked.everywhere !== true))
        throw new Error('Name the address of one article, or say --everywhere.')
      const lines =
        address === undefined
          ? await redactAll(asked, environment)
          : await redactOne(address, asked, environment)
      for (const line of lines) environment.line(line)
    })
}

async function redactOne(
  address: string,
  asked: Asked,
  environment: Environment,
): Promise<readonly string[]> {
  const { redact } = await import('../commands/redact.js')
  const result = await redact({ ...asked, address }, withToday(environment, asked))
  const { url, places } = result
  const what = plural(places, `place of ${url} ${isOf(asked)}`, `places of ${url} ${areOf(asked)}`)
  return [
    `${what} redacted.${ending(asked)}`,
    ...describeAddresses(result, asked),
    ...describeHeld(result, asked),
    ...describeCopies(result),
  ]
}

async function redactAll(asked: Asked, environment: Environment): Promise<readonly string[]> {
  const { redactEverywhere } = await import('../commands/redact-everywhere.js')
  const result = await redactEverywhere(asked, withToday(environment, asked))
  const { places, articles, failed, unread } = result
  const where = `${plural(places, 'place')} in ${plural(articles, 'article')}`
  return [
    `${where} ${areOf(asked)} redacted.${ending(asked)}`,
    ...describeAddresses(result, asked),
    ...describeHeld(result, asked),
    ...failed.map(
      (file) =>
        `${file} has the words in a form that cannot be replaced: it is left out until its source is edited.`,
    ),
    ...unread.map((file) => `${file} could not be read: whether it has the words, nobody knows.`),
  ]
}

function isOf({ dryRun }: Asked): string {
  return dryRun ? 'would be' : 'is'
}

function areOf({ dryRun }: Asked): string {
  return dryRun ? 'would be' : 'are'
}

function ending({ dryRun }: Asked): string {
  return dryRun ? ' Nothing is written.' : ' Build the site to make it so.'
}

function describeAddresses(
  { readdressed }: Pick<RedactResult & RedactedPlaces, 'readdressed'>,
  { keepAddress, dropAddress }: Asked,
): readonly string[] {
  const becomes = (old: string): string => {
    if (dropAddress) return 'nothing will answer there'
    // That of a list says what the list is called: only that of an article is kept.
    const isKept = keepAddress && !old.endsWith('/')
    return isKept ? 'it stays, and shows them' : 'it will lead elsewhere, and no list will name it'
  }
  return readdressed.map((old) => `${old} is made of the words: ${becomes(old)}.`)
}

function describeHeld({ held }: Pick<RedactResult, 'held'>, { dryRun }: Asked): readonly string[] {
  const leads = dryRun ? 'would lead' : 'leads'
  return held.map(({ path, cause }) => {
    const why =
      cause === null ? 'has the words' : `cannot be searched for the words, as it ${cause}`
    return `${path} ${why}: no page ${leads} to it any more.`
  })
}
