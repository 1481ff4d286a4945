/** A record → the same, without a doubt about day and month that nobody who writes its language would have. */
import type { ArchiveRecord } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { primaryLanguage } from '../language/primary-language.js'

/** Languages in which hardly anybody puts the month first: Spanish is written in America, too. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'nl fr de it pt da nb nn no fi pl cs ru ro el hr sl sk bg uk'.split(' '),
)
/** What stands on a line of a text was written by whoever wrote the text; a column or a key was filled by a system. */
const WRITTEN: ReadonlySet<string> = new Set(['raw', 'text', 'html', 'web-archive'])
/** `“08/05/2020” was read as 2020-05-08` */
const READ_AS = /“(?<first>\d{1,2})\D[^”]*”.{0,40}?\d{4}-\d{2}-(?<day>\d{2})/u

export function settleDayOrder(record: ArchiveRecord): ArchiveRecord {
  if (record.kind === 'quarantined' || !record.diagnostics.some(isDayFirst)) return record
  // Whoever named the file need not have written the text.
  if (record.diagnostics.some(({ rule }) => rule === 'date-from-path')) return record
  const { language, origin } = record.article
  if (/^fr-ca$/i.test(language) || !DAY_FIRST.has(primaryLanguage(language))) return record
  if (!WRITTEN.has(origin.format)) return record
  return { ...record, diagnostics: record.diagnostics.filter((each) => !isDayFirst(each)) }
}

/** Where other evidence put the month first, that is told in any language. */
function isDayFirst({ rule, reason }: Diagnostic): boolean {
  const { first, day } = (rule === 'date-order' && READ_AS.exec(reason)?.groups) || {}
  return first !== undefined && Number(first) === Number(day)
}
