/** A parsed file with undated articles → for each the line that most likely gives its date. */
import { findBestDate } from '../article/dates/date-candidates.js'
import { dateHabitsOf } from '../article/dates/date.js'
import { readSource } from '../project/parse.js'
import type { ArchiveRecord, ParsedFile, PublishedRecord } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import type { BestDate } from '../record/triage.js'

/** Reads the file once more, where it has such articles. `root` is the folder that its path starts from. */
export async function findBestDates(
  root: string,
  { file, records }: ParsedFile,
  context: ParseContext,
): Promise<readonly BestDate[]> {
  const undated = records.filter(isUndated)
  if (undated.length === 0) return []
  const source = await readSource(root, file, context)
  if (!('text' in source)) return []
  const partOf = divide(source, records)
  const habits = dateHabitsOf(context)
  return undated.flatMap((record): readonly BestDate[] => {
    const best = findBestDate(source.text, partOf(record), habits)
    if (best === null) return []
    const { text, offset, date, likelihood, pattern } = best
    const { line } = source.positionAt(offset)
    // What keys say no rule of a folder finds.
    const isRaw = ['raw', 'text'].includes(record.article.origin.format)
    return [{ file, line, text, date, likelihood, pattern: isRaw ? pattern : null }]
  })
}

function isUndated(record: ArchiveRecord): record is PublishedRecord {
  return record.kind === 'article' && record.article.date.precision === 'none'
}

interface Part {
  readonly from: number
  readonly to: number
}

/** A record reaches from the first line that anything was found on to that of the next. */
function divide(
  { text, positionAt }: SourceText,
  records: readonly ArchiveRecord[],
): (record: PublishedRecord) => Part {
  if (records.length === 1) return () => ({ from: 0, to: text.length })
  const tops = records.flatMap((record) => topOf(record) ?? []).toSorted((a, b) => a - b)
  const offsets = new Map<number, number>()
  for (let offset = 0; offset !== -1 && offset < text.length;) {
    const { line } = positionAt(offset)
    if (!offsets.has(line)) offsets.set(line, offset)
    const end = text.indexOf('\n', offset)
    offset = end === -1 ? -1 : end + 1
  }
  return (record) => {
    const top = topOf(record) ?? 1
    const next = tops.find((each) => each > top)
    const from = offsets.get(top) ?? 0
    return { from, to: next === undefined ? text.length : (offsets.get(next) ?? text.length) }
  }
}

function topOf(record: ArchiveRecord): number | null {
  if (record.kind === 'quarantined') return null
  const lines = Object.values(record.article.origin.fields).map(({ line }) => line)
  return lines.length === 0 ? null : Math.min(...lines)
}
