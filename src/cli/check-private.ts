/** What looks like private data, folder by folder → lines for the terminal, which do not spread it. */
import type { PrivateFolder, Triage } from '../record/triage.js'
import { groupDigits, plural } from '../report/counts.js'
import { printable } from '../report/format-diagnostic.js'

const MOST_FOLDERS = 12
const MOST_PLACES = 3

/** `all` names every place that was kept. No lines where nothing was found. */
export function describePrivate(
  { privateData }: Pick<Triage, 'privateData'>,
  all: boolean,
): readonly string[] {
  if (privateData.length === 0) return []
  const shown = all ? privateData : privateData.slice(0, MOST_FOLDERS)
  const rest = privateData.length - shown.length
  return [
    'What looks like private data, and would be shown (notes; private-data: ignore in archive.yaml ends them):',
    ...shown.flatMap((folder) => describeFolder(folder, all)),
    ...(rest > 0 ? [`  … and ${plural(rest, 'other folder')} (--all lists them)`] : []),
    '  Words of one article: npx pressmark redact URL --text WORDS; of all: --everywhere.',
    '',
  ]
}

function describeFolder(
  { folder, files, kinds, places }: PrivateFolder,
  all: boolean,
): readonly string[] {
  const counted = kinds.map(({ name, count }) => `${name} ${groupDigits(count)}`).join(' · ')
  const head = `  ${folder === '' ? '.' : folder}/: ${counted}, in ${plural(files, 'file')}`
  const named = (all ? places : places.slice(0, MOST_PLACES)).map(
    ({ file, line, kind, masked }) => `    ${file}:${line}: ${kind} ${masked}`,
  )
  return [head, ...named].map(printable)
}
