/** Every rule that can speak up in a report: how grave it is, what it says, what to do. README.md lists them all. */
import { markdownRules } from './markdown-rules.js'
import type { Rule } from './rule.js'

export const rules = {
  // Files
  empty: {
    severity: 'error',
    meaning: 'The file holds no text.',
    reason: () => 'The file is empty.',
    hint: 'Put the article back, or delete the file.',
  },
  binary: {
    severity: 'error',
    meaning: 'The file is not text.',
    reason: () => 'The file holds bytes that no text has.',
    hint: 'Save the article as plain text (UTF-8), or move the file out of the content folder.',
  },
  unreadable: {
    severity: 'error',
    meaning: 'The file could not be opened or read.',
    reason: (cause: string) => `The file could not be read: ${cause}.`,
    hint: 'Check its permissions and its disk.',
  },
  'closed-folder': {
    severity: 'error',
    meaning: 'A folder could not be opened: what lies in it is not in the archive.',
    reason: () => 'The folder could not be opened.',
    hint: 'Check its permissions.',
  },
  encoding: {
    severity: 'info',
    meaning: 'The file is not UTF-8; another encoding was recognized.',
    reason: (encoding: string) => `The text was read as ${encoding}.`,
    hint: 'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.',
  },
  bom: {
    severity: 'info',
    meaning: 'The file begins with a byte order mark.',
    reason: () => 'A byte order mark at the start was skipped.',
    hint: 'Nothing to do.',
  },
  invisible: {
    severity: 'info',
    meaning: 'Zero-width characters or soft hyphens were left out.',
    reason: (count: number) => `${count} invisible character(s) were left out.`,
    hint: 'Nothing to do; they would hide words from search.',
  },
  mojibake: {
    severity: 'warning',
    meaning: 'UTF-8 that was once read as Windows-1252 was repaired.',
    reason: (count: number) => `${count} garbled character(s) were repaired.`,
    hint: 'Compare the page with the source; a better scrape takes the guess away.',
  },
  // Dates and times
  'bad-date': {
    severity: 'warning',
    meaning: 'A date that is not in the calendar was cut to its valid part.',
    reason: (date: string) => `“${date}” is not a day in the calendar.`,
    hint: 'Correct the date in the source.',
  },
  'unread-date': {
    severity: 'warning',
    meaning: 'A date field holds something that could not be read as a date.',
    reason: (date: string) => `“${date}” could not be read as a date.`,
    hint: 'Write the date as YYYY-MM-DD, or in words.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'Day and month of a date in figures could be either; other evidence decided.',
    reason: (date: string, read: string) => `“${date}” was read as ${read}.`,
    hint: 'Check the day; writing the month in words takes the guess away.',
  },
  'short-year': {
    severity: 'warning',
    meaning: 'The year has two figures or none; a rule or other evidence decided which one it is.',
    reason: (date: string, read: string) => `“${date}” was read as ${read}.`,
    hint: 'Write the year in four figures.',
  },
  weekday: {
    severity: 'warning',
    meaning: 'The weekday does not belong to the date.',
    reason: (weekday: string, date: string) => `${date} was not a ${weekday}.`,
    hint: 'The date was kept: check it.',
  },
  'month-mismatch': {
    severity: 'warning',
    meaning: 'The header names another month than the date line.',
    reason: (header: string, date: string) => `The header says ${header}, the date line ${date}.`,
    hint: 'The date line was kept: check it.',
  },
  'header-month': {
    severity: 'warning',
    meaning: 'The month in the header does not exist.',
    reason: (month: string) => `“${month}” is not a month.`,
    hint: 'Correct the header.',
  },
  'date-conflict': {
    severity: 'warning',
    meaning: 'Two places of a source give different dates.',
    reason: (kept: string, other: string) => `The date ${kept} was kept; ${other} says otherwise.`,
    hint: 'Check which date is right.',
  },
  'date-from-path': {
    severity: 'warning',
    meaning: 'The only date is the one in the path or file name.',
    reason: (date: string) => `The date ${date} comes from the file's path.`,
    hint: 'Add a date line or a date key when this is not the day of publication.',
  },
  'date-in-headline': {
    severity: 'warning',
    meaning: 'The only date stands at the end of the headline; it was taken from there.',
    reason: (date: string) => `“${date}” was read as the date of publication, not as headline.`,
    hint: 'Check headline and date.',
  },
  'date-at-end': {
    severity: 'warning',
    meaning: 'The only date stands under the text; it was taken from there.',
    reason: (date: string) => `“${date}” under the text was read as the date of publication.`,
    hint: 'Check the date; it may be the last line of the text.',
  },
  'line-left': {
    severity: 'warning',
    meaning: 'A line that looks like a date, a time or a source was left in the text.',
    reason: (line: string) => `“${line}” looks like a part of the head, but was left in the text.`,
    hint: 'Correct the line in the source, if it is one.',
  },
  'dateline-unknown': {
    severity: 'warning',
    meaning: 'A word in capitals before a dash was taken as the place; no list knows it.',
    reason: (place: string) => `“${place}” was read as the place.`,
    hint: 'Check the first words of the text.',
  },
  'no-date': {
    severity: 'warning',
    meaning: 'No date was found: the article is published as undated.',
    reason: () => 'No date was found.',
    hint: 'Add a date line, or the date in front matter or in the file name.',
  },
  future: {
    severity: 'warning',
    meaning: 'The date lies after today. Shown on the terminal only.',
    reason: (date: string) => `${date} is still to come.`,
    hint: 'Check the date.',
  },
  'no-time': {
    severity: 'info',
    meaning: 'The time of publication is not known.',
    reason: () => 'No time was found.',
    hint: 'Nothing to do; the article stands after those of its day that have a time.',
  },
  'time-without-day': {
    severity: 'info',
    meaning: 'A time stands in the source, but no day that it could be of; it was left out.',
    reason: (time: string) => `“${time}” is a time of an unknown day.`,
    hint: 'Correct or add the date.',
  },
  'bad-time': {
    severity: 'warning',
    meaning: 'A time that is not on the clock was left out.',
    reason: (time: string) => `“${time}” is not a time of day.`,
    hint: 'Correct the time in the source.',
  },
  'time-24': {
    severity: 'warning',
    meaning: '24:00 was read as the midnight that begins the next day.',
    reason: (time: string) => `“${time}” was read as 00:00 of the next day.`,
    hint: 'Check the day.',
  },
  'time-nonexistent': {
    severity: 'warning',
    meaning: 'The clock skipped this time when summer time began.',
    reason: (time: string, read: string) =>
      `${time} did not exist on that day; it was read as ${read}.`,
    hint: 'Check the time.',
  },
  'time-ambiguous': {
    severity: 'warning',
    meaning: 'The clock showed this time twice when summer time ended.',
    reason: (time: string) => `${time} came twice on that day; the first was taken.`,
    hint: 'Check the time.',
  },
  // Fields of raw text
  'no-header': {
    severity: 'warning',
    meaning: 'The text has no shape that Pressmark knows; its first line became the headline.',
    reason: () => 'No known header was found.',
    hint: 'Check headline and date; front matter makes them certain.',
  },
  'no-headline': {
    severity: 'warning',
    meaning: 'No headline was found; another part of the source took its place.',
    reason: (instead: string) => `No headline was found; ${instead} took its place.`,
    hint: 'Add a headline.',
  },
  'no-body': {
    severity: 'warning',
    meaning: 'There is a headline but no text.',
    reason: () => 'There is no text under the headline.',
    hint: 'Check whether the scrape is complete.',
  },
  'no-content': {
    severity: 'error',
    meaning: 'A record has neither headline nor text.',
    reason: () => 'There is neither headline nor text.',
    hint: 'Put the article back, or delete the record.',
  },
  'no-initials': {
    severity: 'info',
    meaning: 'The header names no author.',
    reason: () => 'No initials were found.',
    hint: 'Nothing to do.',
  },
  'initials-ambiguous': {
    severity: 'warning',
    meaning: 'The last word of the headline may be initials; it was left in the headline.',
    reason: (token: string) => `“${token}” may be an author's initials.`,
    hint: 'Add them to content/authors.yaml if so.',
  },
  'no-source': {
    severity: 'info',
    meaning: 'The text names no agency or other source.',
    reason: () => 'No source was found.',
    hint: 'Nothing to do.',
  },
  'source-unknown': {
    severity: 'info',
    meaning: 'The source is not in the list of agencies nor in sources.yaml.',
    reason: (source: string) => `“${source}” is not a known source.`,
    hint: 'Add it to content/sources.yaml to settle its spelling.',
  },
  'no-count': {
    severity: 'info',
    meaning: 'The comment count after the source is missing.',
    reason: () => 'No comment count was found.',
    hint: 'Nothing to do.',
  },
  'count-or-lead': {
    severity: 'warning',
    meaning: 'A number after the source may be the comment count or the start of the lead.',
    reason: (number: string) => `${number} was read as the start of the lead.`,
    hint: 'Check the first words of the text.',
  },
  'cut-off': {
    severity: 'info',
    meaning: 'The text ends in an ellipsis, as behind a paywall. The page says so.',
    reason: () => 'The text seems to be cut off.',
    hint: 'Add the rest if you have it.',
  },
  // Front matter and Markdown
  ...markdownRules,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
