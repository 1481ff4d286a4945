/** What a rule said, and where → deeds that settle many files at once, for the rules that know one. */
import { stringify } from 'yaml'
import type { Action, BestDate } from '../record/triage.js'
import type { FolderCount } from './folder-counts.js'
import type { RuleFacts } from './rule-facts.js'
import { plural } from '../report/counts.js'
import { adviseUndated } from './undated.js'
import { listNames, pathIn } from './words.js'

/** `content` is the content folder as the user names it. */
type Advise = (
  facts: RuleFacts,
  content: string,
  bestDates: readonly BestDate[],
) => readonly Action[]

/** So few files are sooner looked at than settled by a default. */
const FEW = 3
/** Names that one proposal lists. */
const LISTED = 8

const adviseEmpty: Advise = ({ files, samples, folders }) => [
  {
    kind: 'step',
    about: 'empty',
    files,
    what: `${plural(files, 'file is', 'files are')} empty${whereMost(folders, files)}.`,
    how: ['Delete them, or put the articles back. All of them:', `  ${listCommand('empty')}`],
    samples,
  },
]

const adviseBinary: Advise = ({ files, samples, folders }) => [
  {
    kind: 'step',
    about: 'binary',
    files,
    what: `${plural(files, 'file is', 'files are')} not text, whatever the name says${whereMost(folders, files)}.`,
    how: [
      'Move them out of the content folder, or save them as plain text (UTF-8). All of them:',
      `  ${listCommand('binary')}`,
    ],
    samples,
  },
]

const adviseDateOrder: Advise = ({ folders, words }, content) => {
  const example = words[0]?.name.split('”')[0]
  return folders
    .filter(({ files }) => files > FEW)
    .map(({ folder, files, sample }) => ({
      kind: 'step',
      about: 'date-order',
      files,
      what: `${plural(files, 'date')} in ${pathIn(content, folder)}/ could be day or month first, such as ${example}; they were read as day first.`,
      how: [
        `Say which it is in ${pathIn(content, folder)}/_defaults.yaml:`,
        '  date-order: day-first     # or month-first',
      ],
      samples: [sample],
    }))
}

/** What `pressmark learn` may find: so many headlines, and more than one letter. */
const LEARNABLE = 3

const adviseInitials: Advise = ({ words, samples }) => {
  const common = words.filter(({ name, count }) => count >= LEARNABLE && name.length > 1)
  const files = common.reduce((sum, { count }) => sum + count, 0)
  if (files === 0) return []
  return [
    {
      kind: 'step',
      about: 'initials-ambiguous',
      files,
      what: `${plural(files, 'headline ends', 'headlines end')} in what may be initials: ${listNames(common, LISTED)}.`,
      how: [
        'npx pressmark learn --dry-run   shows which of them the archive proves, with samples;',
        'npx pressmark learn             writes those into authors.yaml.',
      ],
      samples,
    },
  ]
}

const adviseSources: Advise = ({ words, samples }, content) => {
  const common = words.filter(({ count }) => count > FEW)
  const files = common.reduce((sum, { count }) => sum + count, 0)
  if (files === 0) return []
  return [
    {
      kind: 'option',
      about: 'source-unknown',
      files,
      what: `${plural(files, 'record names', 'records name')} a source that no list has: ${listNames(common, LISTED)}.`,
      how: [
        `Those that are sources go into ${content}/sources.yaml, which settles their spelling:`,
        ...yamlLines(common.slice(0, LISTED).map(({ name }) => name)),
      ],
      samples,
    },
  ]
}

/** Proposals by rule. The files that they do not settle are listed by rule. */
export const stepAdvice: Readonly<Record<string, Advise>> = {
  empty: adviseEmpty,
  binary: adviseBinary,
  'no-date': ({ folders }, content, bestDates) => adviseUndated(folders, content, bestDates),
  'date-order': adviseDateOrder,
  'initials-ambiguous': adviseInitials,
  'source-unknown': adviseSources,
}

/** The command that lists every file of a rule. */
function listCommand(rule: string): string {
  return `npx pressmark check --all | grep '\\[${rule}\\]'`
}

/** `, 36 of them in scans/`; nothing where they lie anywhere. */
function whereMost([first]: readonly FolderCount[], files: number): string {
  if (!first || first.folder === '' || first.files * 2 < files) return ''
  return first.files === files
    ? `, all in ${first.folder}/`
    : `, ${first.files} of them in ${first.folder}/`
}

/** Lines of YAML that can be put into a file as they are: each is a key without a value. */
function yamlLines(names: readonly string[]): readonly string[] {
  return names.map(
    (name) => `  ${stringify({ [name]: null }, { nullStr: '', lineWidth: 0 }).trim()}`,
  )
}
