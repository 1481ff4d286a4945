/** The rules that warn of a date that may be wrong. */
export const DATE_RULES: ReadonlySet<string> = new Set([
  'bad-date',
  'unread-date',
  'date-order',
  'short-year',
  'weekday',
  'month-mismatch',
  'header-month',
  'date-conflict',
  'date-from-path',
  'date-in-headline',
  'date-at-end',
  'no-date',
])
