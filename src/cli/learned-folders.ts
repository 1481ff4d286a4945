/** What `learn` proposes for folders → what it says on the terminal. */
import type { FolderProposal, ReadingExample, ReadingShown } from '../commands/learn-folders.js'
import { groupDigits, plural } from '../report/counts.js'

/** Rule by rule, with examples. */
export function describeFolders(proposals: readonly FolderProposal[]): string {
  if (proposals.length === 0)
    return 'No folder of eight raw files or more shows a rule that its _defaults.yaml lacks.'
  return proposals.map(describeFolder).join('\n\n')
}

/** One line, where rules were not asked for. */
export function summarizeFolders(proposals: readonly FolderProposal[]): string | null {
  const useful = proposals.filter(({ changed }) => changed > 0)
  if (useful.length === 0) return null
  const files = useful.map(({ file }) => file).join(', ')
  return `${plural(useful.length, 'folder shows', 'folders show')} rules that would read it better (${files}): npx pressmark learn --only folders prints them, with examples.`
}

function describeFolder(proposal: FolderProposal): string {
  const { file, files, text, examples, compared, changed } = proposal
  return [
    `${file}, from ${plural(files, 'file')}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    `Of ${plural(compared, 'file')} read both ways ${groupDigits(changed)} ${changed === 1 ? 'changes' : 'change'}. Before → after:`,
    ...examples.flatMap(describeExample),
    describeOutcome(proposal),
  ].join('\n')
}

function describeExample({ file, before, after }: ReadingExample): readonly string[] {
  const records = before.records === after.records ? [] : [describeRecords(before, after)]
  return [
    `  ${file}${records.join('')}`,
    `      headline  ${change(before.headline, after.headline)}`,
    `      date      ${change(before.date, after.date)}`,
  ]
}

function describeRecords(before: ReadingShown, after: ReadingShown): string {
  return `  (${plural(before.records, 'record')} → ${groupDigits(after.records)})`
}

function change(before: string | null, after: string | null): string {
  return before === after ? `${show(after)}, as before` : `${show(before)} → ${show(after)}`
}

const LONGEST = 70

function show(value: string | null): string {
  if (value === null) return 'unknown'
  return value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value
}

function describeOutcome({ file, isWritten, others }: FolderProposal): string {
  if (isWritten) return `These lines stand in ${file} now, and the next build goes by them.`
  if (others > 0)
    return `They would hold for ${plural(others, 'file')} in the folders below, too: move the files into a folder of their own first, or put the lines into ${file} yourself.`
  return `Nothing was written. With --write these lines go into ${file}, at its end.`
}
