/** The rules about dates and times: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const dateRules = {
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
  'date-placeholder': {
    severity: 'warning',
    meaning: 'The date is a day that systems write where none was set, or lies too far off.',
    reason: (date: string) => `${date} may stand for “no date”.`,
    hint: 'Write the day of publication, or `date: null` in content/corrections.yaml.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'Day and month of a date in figures could be either; other evidence decided.',
    reason: (date: string, read: string) => `“${date}” was read as ${read}.`,
    hint: 'Check the day; date-order in _defaults.yaml settles it for a whole folder.',
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
  'date-of-series': {
    severity: 'warning',
    meaning:
      'The only date is that of minutes or a review, in their headline; it was taken from there.',
    reason: (date: string) => `“${date}” in the headline was read as the date of publication.`,
    hint: 'Check the date; what was said that day may have been published later.',
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
    hint: 'Check the date; build --strict holds the article back until its day.',
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
} as const satisfies Readonly<Record<string, Rule>>
