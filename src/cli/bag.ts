/** `bag`: its options, and what went into the bag and what did not. */
import { Option, type Command } from 'commander'
import type { BagOptions, BagResult } from '../commands/bag.js'
import type { DayKey } from '../record/strings.js'
import { plural } from '../report/counts.js'
import type { Environment } from '../project/environment.js'
import {
  addFolders,
  nowOption,
  readDay,
  threadsOption,
  withToday,
  type NowFlag,
} from './options.js'

type BagFlags = NowFlag &
  Omit<BagOptions, 'bag' | 'project' | 'version'> & { readonly date?: DayKey }

export function addBag(program: Command, environment: Environment, version: string): void {
  addFolders(program.command('bag <folder>'), true)
    .description('build, and pack sources, site and manifests into a new folder, as a BagIt bag')
    .option(
      '--with-withheld',
      'also pack what was withdrawn or redacted, for a place as safe as the sources',
    )
    .option('--sha512', 'write the manifests with SHA-512 as well')
    .addOption(
      new Option('--date <date>', 'what the bag gives as its date, YYYY-MM-DD').argParser(readDay),
    )
    .option('--strict', 'hold back what is dated after today, as build --strict does')
    .addOption(threadsOption())
    .addOption(nowOption())
    .action(async (folder: string, asked: BagFlags) => {
      const { packBag } = await import('../commands/bag.js')
      const options = { ...asked, bag: folder, project: '.', version }
      const result = await packBag(options, withToday(environment, asked))
      for (const line of describeBagged(folder, result)) environment.line(line)
    })
}

function describeBagged(folder: string, result: BagResult): readonly string[] {
  const { payload, sources, siteFiles, leftOut, others, lines, pages, passedOver } = result
  const isWhole = leftOut.length + lines + pages === 0
  return [
    `${folder}: ${plural(sources, 'source')} and ${plural(siteFiles, 'file')} of the site, ${(payload.bytes / 1e6).toFixed(1)} MB`,
    ...(passedOver.length === 0
      ? []
      : [
          `${plural(passedOver.length, 'hidden file or link', 'hidden files and links')} passed over`,
        ]),
    ...(isWhole
      ? []
      : [
          `left out, because articles were withdrawn or redacted: ${plural(leftOut.length, 'source')}, ${plural(lines, 'line')} of the ledger, ${plural(pages, 'page')} at their addresses`,
          ...leftOut.map((path) => `  ${path}`),
          ...(others > 0
            ? [
                `  these files also hold ${plural(others, 'article that is', 'articles that are')} on the site`,
              ]
            : []),
          '--with-withheld packs them too: keep such a bag as safe as the sources',
        ]),
  ]
}
