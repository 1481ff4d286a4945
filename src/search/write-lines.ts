/** A search that is drawn as lines over time → its text, which divides into the same lines. */
import { filtersOf, wordsOf } from './filters.js'
import type { Expression } from './query.js'
import { bracket, writeQuery } from './write-query.js'

/** What bars divide stays divided by bars; what is one line by itself, such as `(moon OR mars)`, keeps its brackets. */
export function writeLines(expression: Expression, isOneLine: boolean): string {
  const words = wordsOf(expression)
  if (words.kind !== 'or') return writeQuery(expression)
  const lines = words.parts.map(bracket).join(isOneLine ? ' OR ' : ' | ')
  const filters = filtersOf(expression).map(writeQuery)
  return filters.length > 0 || isOneLine ? [`(${lines})`, ...filters].join(' ') : lines
}
