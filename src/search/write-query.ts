/** A search → the text that asks for it: `parseQuery` of the text gives the same search again. */
import { isDated } from './combine.js'
import type { DateExpression, Expression, WordExpression } from './query.js'
import { QUOTES, readTokens } from './read-tokens.js'
import { joinDates } from './typed-dates.js'

export function writeQuery(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
      return ''
    case 'words':
      return writeWords(expression)
    case 'facet':
      return `${expression.facet}:${writeValue(expression.value)}`
    case 'dates':
      return writeDates(expression)
    case 'not':
      return isDated(expression.part) ? NO_DATE : `-${bracket(expression.part)}`
    case 'and':
      return writeParts(expression.parts)
    case 'or':
      return expression.parts.map(bracket).join(' OR ')
  }
}

/** Words that nobody meant as a date, such as those of `juli (1969)`, are kept apart by brackets. */
function writeParts(parts: readonly Expression[]): string {
  const text = parts.map(bracket).join(' ')
  const isDate = joinDates([...readTokens(text)]).some(({ kind }) => kind === 'date')
  return isDate ? parts.map(keepApart).join(' ') : text
}

function keepApart(part: Expression): string {
  const inner = part.kind === 'not' ? part.part : part
  if (inner.kind !== 'words' || inner.isExact) return bracket(part)
  return `${part.kind === 'not' ? '-' : ''}(${writeQuery(inner)})`
}

/** What the words of a query say before a colon. */
const LABELS = {
  headline: 'headline:',
  lead: 'lead:',
  body: 'text:',
  byline: 'byline:',
  source: 'source:',
  places: 'place:',
} as const satisfies Readonly<Record<NonNullable<WordExpression['field']>, string>>

/** For a part that stands beside others. */
export function bracket(part: Expression): string {
  const text = writeQuery(part)
  return part.kind === 'and' || part.kind === 'or' ? `(${text})` : text
}

function writeWords({ words, isExact, isPrefix, field }: WordExpression): string {
  const text = words.join(' ') + (isPrefix ? '*' : '')
  return (field === null ? '' : LABELS[field]) + (isExact || words.length > 1 ? `"${text}"` : text)
}

const QUOTE = new RegExp(`[${QUOTES}]`, 'g')

/** Without quotes where it needs none. */
function writeValue(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(value)
    ? value
    : `"${value.replace(QUOTE, ' ')}"`
}

/** What has no date; without it is what has one. */
const NO_DATE = 'date:none'

function writeDates(dates: DateExpression): string {
  const { from, to } = dates
  if (isDated(dates)) return `-${NO_DATE}`
  if (from !== to) return `${from ?? ''}..${to ?? ''}`
  return from?.length === 4 ? `date:${from}` : (from ?? '')
}
