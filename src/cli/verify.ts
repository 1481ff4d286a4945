/** `verify`: what does not agree → lines for people, or JSON, and the exit code. */
import type { Command } from 'commander'
import { groupBy } from '../record/by-key.js'
import { groupDigits, plural } from '../report/counts.js'
import type { Fault, FaultKind, VerifyOptions, VerifyResult } from '../commands/verify.js'
import type { Environment } from '../project/environment.js'
import { nowOption, withToday, type NowFlag } from './options.js'
import type { ExitCode, Finish } from './exit-code.js'

interface VerifyFlags extends NowFlag, Omit<VerifyOptions, 'output'> {
  readonly json?: boolean
  readonly all?: boolean
}

export function addVerify(program: Command, environment: Environment, finish: Finish): void {
  program
    .command('verify [site]')
    .description(
      'hold a site, or a copy of it (_site), against its manifests, and against sources and ledger, where they are there',
    )
    .option('--content <folder>', 'folder of the article files (content, if there is one)')
    .option('--cache <folder>', 'folder of notes between builds', '.cache')
    .option('--base-url <url>', 'address of the site; overrides the one in archive.yaml')
    .option('--strict', 'expect no page of what is dated after today, as build --strict leaves it')
    .option('--allow <file...>', 'files of your own in the folder of the site, such as CNAME')
    .option('--all', 'show every fault, not only the first of each kind')
    .option('--json', 'print one line of JSON')
    .addOption(nowOption())
    .action(async (output: string = '_site', asked: VerifyFlags) => {
      finish(await runVerify({ ...asked, output }, environment))
    })
}

async function runVerify(
  asked: VerifyFlags & VerifyOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { verify } = await import('../commands/verify.js')
  const result = await verify(asked, withToday(environment, asked))
  if (asked.json) environment.line(JSON.stringify(summarizeVerify(result)))
  else for (const line of describeVerify(result, asked.all)) environment.line(line)
  return result.counts.size === 0 ? 0 : 2
}

function summarizeVerify({ counts, ...result }: VerifyResult): object {
  return { ...result, counts: Object.fromEntries(counts) }
}

const MEANINGS: Readonly<Record<FaultKind, string>> = {
  unsealed: 'not sealed',
  missing: 'missing from the site',
  altered: 'not as it was built',
  foreign: 'in no manifest',
  unanswered: 'a page that should be there, and is not',
  exposed: 'still the article, where a redirect or tombstone belongs',
  outdated: 'an article that no source makes any more',
  'source-edited': 'edited since it was published',
  'source-missing': 'published, and without a source',
}

const REPAIR =
  '“pressmark build --repair” makes anew what was altered or is missing, and seals the site'
const BUILD = 'the site is older than its sources: build it'
const REMEDIES: Readonly<Record<FaultKind, string>> = {
  unsealed: REPAIR,
  missing: REPAIR,
  altered: REPAIR,
  foreign: 'no build touches foreign files: delete them, or name your own with --allow',
  unanswered: BUILD,
  exposed: BUILD,
  outdated: BUILD,
  'source-edited': 'look at what was edited; “pressmark publish” takes note of it',
  'source-missing': 'bring the files back from a copy',
}

const FEW = 10

function describeVerify(result: VerifyResult, isAll = false): readonly string[] {
  const { counts, faults } = result
  const kinds = groupBy(faults, ({ kind }) => [kind])
  const lines: string[] = []
  for (const [kind, list] of kinds) {
    const all = counts.get(kind)!
    const shown = isAll ? list : list.slice(0, FEW)
    lines.push(`${MEANINGS[kind]}: ${groupDigits(all)}`)
    for (const fault of shown) lines.push(`  ${nameFault(fault)}`)
    if (all > shown.length) lines.push(`  … and ${groupDigits(all - shown.length)} more`)
  }
  const remedies = new Set([...kinds.keys()].map((kind) => REMEDIES[kind]))
  const end = counts.size === 0 ? ['all of it agrees'] : remedies
  return [...lines, ...describeRead(result), ...end]
}

function nameFault(fault: Fault): string {
  if ('file' in fault) return `${fault.path}  (${fault.file})`
  return 'how' in fault ? `${fault.path} is ${fault.how}` : fault.path
}

function describeRead({
  manifests,
  files,
  bytes,
  untold,
  archive,
}: VerifyResult): readonly string[] {
  const size = `${(bytes / 1e6).toFixed(1)} MB`
  const others = untold === 0 ? '' : `, and ${plural(untold, 'page')} that none of them may name`
  return [
    `${plural(files, 'file')}, ${size}, held against ${plural(manifests, 'manifest')}${others}`,
    archive === null
      ? 'sources and ledger were not looked at: there is no content folder'
      : `${plural(archive.articles, 'article')} read anew, ${plural(archive.addresses, 'published address', 'published addresses')} looked up`,
  ]
}
