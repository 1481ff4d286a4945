/** A folder as it was inspected → lines for the terminal, or JSON. */
import type { FileSample, FolderInspection } from '../commands/inspect-folder.js'
import type { Evidence } from '../record/article.js'
import { groupDigits, plural } from '../report/counts.js'
import { describeGaps } from './check-folders.js'
import { describeShapes } from './check-shapes.js'
import { printable } from '../report/format-diagnostic.js'

const SHOWN = 80

export function describeFolder(inspection: FolderInspection): string {
  const { folder, files, records, missing, samples } = inspection
  const gaps = describeGaps(missing)
  return [
    printable(`${folder}  (${plural(records, 'record')} in ${plural(files, 'file')})`),
    ...(gaps.length > 0 ? [`  ${gaps.join(', ')}`] : []),
    '',
    ...describeShapes(inspection, files),
    ...(samples.length > 0 ? [nameSamples(inspection), ...samples.flatMap(describeSample)] : []),
    ...describeFailed(inspection),
  ].join('\n')
}

function nameSamples({ samples, files }: FolderInspection): string {
  return samples.length === files
    ? 'Each file, as it was read:'
    : `${samples.length} files of ${groupDigits(files)}, as they were read:`
}

function describeSample(sample: FileSample): readonly string[] {
  const { file, records, outcome, headline, headlineFrom, date, dateFrom, bestDate } = sample
  const more = records > 1 ? `  (${plural(records, 'record')}, the first of them)` : ''
  const held = outcome === 'held-back' ? '  (held back)' : ''
  const lines =
    headline === null
      ? ['in quarantine']
      : [
          `headline  ${headline.slice(0, SHOWN)}${describeEvidence(headlineFrom)}`,
          `date      ${date ?? 'none'}${describeEvidence(dateFrom)}`,
        ]
  const best =
    bestDate === null
      ? []
      : [`best date ${bestDate.date}?  (line ${bestDate.line}: “${bestDate.text.slice(0, SHOWN)}”)`]
  return [`  ${file}${more}${held}`, ...[...lines, ...best].map((line) => `      ${line}`)].map(
    printable,
  )
}

/** `  (3:1, date-line, 0.98)` */
function describeEvidence(evidence: Evidence | null): string {
  if (evidence === null) return ''
  const { line, column, rule, confidence } = evidence
  return `  (${line}:${column}, ${rule}, ${confidence})`
}

function describeFailed({ failed: { files, first } }: FolderInspection): readonly string[] {
  if (files === 0) return []
  const rest = files - first.length
  return [
    '',
    `${plural(files, 'file')} failed:`,
    ...first.map(({ file, line, reason, rule }) =>
      printable(`  ${file}:${line}  ${reason} [${rule}]`),
    ),
    ...(rest > 0 ? [`  … and ${plural(rest, 'other')}`] : []),
  ]
}
