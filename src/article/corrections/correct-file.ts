/** What a file gave, and the corrections for it → the same with the fields that the archive's keeper knows better. */
import type {
  ArchiveRecord,
  Evidence,
  FieldName,
  Origin,
  ParsedFile,
  HeldBackRecord,
  PublishedRecord,
} from '../../record/article.js'
import type { CorrectedFields, Correction } from '../../record/corrections.js'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import { sourcePath } from '../../record/strings.js'
import type { ParseContext } from '../../record/settings.js'
import { diagnose } from '../../report/diagnose.js'
import { correctArticle } from './correct-article.js'
import { isSettled } from './settled-rules.js'

const FILE = sourcePath('corrections.yaml')

/** The last word, after parsing. A correction for a record that is not there, or in quarantine, gives a warning. */
export function correctFile(file: ParsedFile, context: ParseContext): ParsedFile {
  const { corrections } = context
  if (corrections.length === 0) return file
  const isUsed = ({ record }: Correction): boolean => {
    const target = file.records[record - 1]
    return target !== undefined && target.kind !== 'quarantined'
  }
  const unused = corrections
    .filter((correction) => !isUsed(correction))
    .map(({ target, position }) => diagnose('correction-unused', FILE, position, target))
  const records = file.records.map((record, index) =>
    corrections
      .filter((correction) => correction.record === index + 1)
      .reduce((corrected, correction) => correctRecord(corrected, correction, context), record),
  )
  return { ...file, records, diagnostics: [...file.diagnostics, ...unused] }
}

function correctRecord(
  record: ArchiveRecord,
  { fields, reason }: Correction,
  context: ParseContext,
): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const names = Object.keys(fields) as readonly (keyof CorrectedFields)[]
  const { origin } = record.article
  const article = {
    ...correctArticle(record.article, fields, context),
    origin: { ...origin, fields: withEvidence(origin, fields), correction: reason },
  }
  const diagnostics = [
    ...record.diagnostics.filter(({ rule }) => !isSettled(rule, names, article)),
    tell(record, names, reason),
  ]
  return { ...record, article, diagnostics }
}

/** The position stays that of what was read, or becomes the start of the record. */
function withEvidence({ fields }: Origin, corrected: CorrectedFields): Origin['fields'] {
  const names: readonly FieldName[] = [
    ...(Object.keys(corrected) as readonly (keyof CorrectedFields)[]),
    ...(corrected.date?.time ? ['time' as const] : []),
  ]
  const start = fields.headline ?? START
  const evidence = names.map((name): readonly [FieldName, Evidence] => {
    const { line, column } = fields[name] ?? start
    return [name, { line, column, rule: 'correction', confidence: 1 }]
  })
  return { ...fields, ...Object.fromEntries(evidence) }
}

function tell(
  { article: { origin } }: PublishedRecord | HeldBackRecord,
  names: readonly (keyof CorrectedFields)[],
  reason: string,
): Diagnostic {
  const [first] = names
  const position = (first && origin.fields[first]) ?? origin.fields.headline ?? START
  return diagnose('corrected', origin.file, position, names.join(', '), reason)
}
