/** A rule and the fields that were corrected → whether what the rule said is settled by that. */
import type { Article } from '../../record/article.js'
import type { CorrectedFields } from '../../record/corrections.js'
import type { RuleId } from '../../report/rules.js'

type Field = keyof CorrectedFields

const DATE_RULES: readonly RuleId[] = [
  'bad-date',
  'unread-date',
  'date-order',
  'date-placeholder',
  'date-vague',
  'date-range',
  'short-year',
  'weekday',
  'month-mismatch',
  'header-month',
  'date-conflict',
  'date-from-path',
  'date-in-headline',
  'date-of-series',
  'date-at-end',
  'no-date',
]

/** A rule that is about two fields stands with both: it is settled by either. */
const SETTLED: Readonly<Partial<Record<Field, readonly RuleId[]>>> = {
  headline: [
    'no-header',
    'no-headline',
    'headline-guessed',
    'label-in-headline',
    'date-in-headline',
    'initials-ambiguous',
    'initials-guessed',
  ],
  date: [
    ...DATE_RULES,
    'time-without-day',
    'bad-time',
    'time-24',
    'time-nonexistent',
    'time-ambiguous',
  ],
  authors: ['no-initials', 'initials-ambiguous', 'initials-guessed'],
  initials: ['no-initials', 'initials-ambiguous', 'initials-guessed'],
  sources: ['no-source', 'source-unknown'],
  language: ['unread-language'],
  dateline: ['dateline-unknown'],
}

/** `article` is the corrected one: a time that is still missing is still reported. */
export function isSettled(rule: string, fields: readonly Field[], { date }: Article): boolean {
  if (rule === 'no-time') return fields.includes('date') && date.precision !== 'day'
  return fields.some((field) => SETTLED[field]?.some((settled) => settled === rule))
}

/** Whether the rule says that the day of an article may be wrong, or is missing. */
export function isAboutDay(rule: string): boolean {
  return DATE_RULES.some((each) => each === rule)
}
