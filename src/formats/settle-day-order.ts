/** A record → the same, without a doubt about day and month that nobody who writes its language would have. */
import type { ArchiveRecord } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { SourceText } from '../record/source-file.js'
import { primaryLanguage } from '../language/primary-language.js'
import { withoutTags } from '../text/without-tags.js'

/** Languages in which hardly anybody puts the month first: Spanish is written in America, too. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'nl fr de it pt da nb nn no fi pl cs ru ro el hr sl sk bg uk'.split(' '),
)
/** What stands on a line of a text was written by whoever wrote the text; a column or a key was filled by a system. */
const WRITTEN: ReadonlySet<string> = new Set(['raw', 'text', 'html', 'web-archive'])
/** `“08/05/2020” was read as 2020-05-08` */
const READ_AS = /“(?<first>\d{1,2})\D[^”]*”.{0,40}?\d{4}-\d{2}-(?<day>\d{2})/u
/** What an English or American system writes around a day, whatever the language of the text is. */
const ENGLISH_BEFORE =
  /(?:\b(?:post|publish|updat|add|creat|submitt|modifi|upload|releas|issu|writt)(?:ed|en)\b|\bby\b[^\n\d]{2,40}\bon\s)[^\n\d]{0,40}$/iu
const ENGLISH_BEHIND = /^[\d/.-]{6,10}[^\n\d]{0,8}\d{1,2}:\d{2}(?::\d{2})?\s?[ap]\.?m\b/iu
const QUOTED = /“([^”]+)”/u
const NEAR = 80

export function settleDayOrder(
  record: ArchiveRecord,
  { text }: Pick<SourceText, 'text'>,
): ArchiveRecord {
  if (record.kind === 'quarantined' || !record.diagnostics.some(isDayFirst)) return record
  // Whoever named the file need not have written the text.
  if (record.diagnostics.some(({ rule }) => rule === 'date-from-path')) return record
  const { language, origin } = record.article
  if (/^fr-ca$/i.test(language) || !DAY_FIRST.has(primaryLanguage(language))) return record
  if (!WRITTEN.has(origin.format)) return record
  const isSettled = (each: Diagnostic): boolean => isDayFirst(each) && !isEnglish(each, text)
  return {
    ...record,
    diagnostics: record.diagnostics.filter((each) => !isSettled(each)),
  }
}

/** `Posted on 04/05/2022`, `04/05/2022 03:15 PM` in a Dutch text: the page was made by a system that may put the month first. */
function isEnglish({ reason }: Diagnostic, text: string): boolean {
  const written = QUOTED.exec(reason)?.[1]
  if (written === undefined) return false
  for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
    const before = withoutTags(text.slice(Math.max(0, at - NEAR), at), ' ')
    if (ENGLISH_BEFORE.test(before) || ENGLISH_BEHIND.test(text.slice(at, at + NEAR))) return true
  }
  return false
}

/** Where other evidence put the month first, that is told in any language. */
function isDayFirst({ rule, reason }: Diagnostic): boolean {
  const { first, day } = (rule === 'date-order' && READ_AS.exec(reason)?.groups) || {}
  return first !== undefined && Number(first) === Number(day)
}
