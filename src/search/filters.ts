/** A search → its filters, which stand beside its words; the same search with one more, one less, or other days. */
import { allOf, anyOf } from './combine.js'
import type { DateExpression, Expression, FacetExpression } from './query.js'
import { writeQuery } from './write-query.js'

/** What a chip shows: what all hits share, or what none of them has. */
export type Filter =
  | FacetExpression
  | DateExpression
  | { readonly kind: 'not'; readonly part: FacetExpression | DateExpression }

export function filtersOf(expression: Expression): readonly Filter[] {
  return partsOf(expression).filter(isFilter)
}

/** The search without its filters. */
export function wordsOf(expression: Expression): Expression {
  return allOf(partsOf(expression).filter((part) => !isFilter(part)))
}

export function addFilter(expression: Expression, filter: Filter): Expression {
  return hasFilter(expression, filter) ? expression : allOf([...partsOf(expression), filter])
}

export function removeFilter(expression: Expression, filter: Filter): Expression {
  const written = writeQuery(filter)
  return allOf(partsOf(expression).filter((part) => writeQuery(part) !== written))
}

export function hasFilter(expression: Expression, filter: Filter): boolean {
  const written = writeQuery(filter)
  return partsOf(expression).some((part) => writeQuery(part) === written)
}

/** The days that all hits lie in; null where the search says nothing of them. */
export function rangeOf(expression: Expression): DateExpression | null {
  const ranges = partsOf(expression).filter((part) => part.kind === 'dates')
  const [first, ...others] = ranges
  return first === undefined ? null : others.reduce(narrow, first)
}

/** Whether a range has no day of another one, of which both ends are known. */
export function isOutside(range: DateExpression | null, known: DateExpression): boolean {
  const { from, to } = range ?? { from: null, to: null }
  return (
    (from !== null && from > `${known.to ?? ''}~`) || (to !== null && `${to}~` < (known.from ?? ''))
  )
}

/** The search within other days than before; with null, whenever. */
export function moveRange(expression: Expression, range: DateExpression | null): Expression {
  const others = partsOf(expression).filter((part) => part.kind !== 'dates')
  return allOf(range === null ? others : [...others, range])
}

/** `moon 1969`, `1914-1918`: years that were typed as a word, and the search for what is of these years instead. */
export function yearsMeant(
  expression: Expression,
): readonly { readonly year: string; readonly expression: Expression }[] {
  const parts = partsOf(expression)
  if (parts.some(({ kind }) => kind === 'dates')) return []
  return parts.flatMap((part) => {
    if (part.kind !== 'words' || part.isExact || part.isPrefix || part.field !== null) return []
    const [year = ''] = part.words
    const [typed, from = '', to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(year) ?? []
    if (part.words.length > 1 || typed === undefined || from > to) return []
    const others = allOf(parts.filter((each) => each !== part))
    return [{ year, expression: moveRange(others, { kind: 'dates', from, to }) }]
  })
}

/** The searches that a line is drawn for: one for each of what `|` or `OR` divides, unless all is one line, with the filters of them all. */
export function linesOf(expression: Expression, isOneLine = false): readonly Line[] {
  const filters = filtersOf(expression)
  const words = wordsOf(expression)
  const parts = words.kind === 'or' && !isOneLine ? words.parts : [words]
  return parts.map((part) => ({ words: part, expression: allOf([part, ...filters]) }))
}

export interface Line {
  /** What the line is called by. */
  readonly words: Expression
  readonly expression: Expression
}

/** The same lines without one of them. */
export function removeLine(expression: Expression, index: number): Expression {
  const words = linesOf(expression).map((line) => line.words)
  return allOf([anyOf(words.toSpliced(index, 1)), ...filtersOf(expression)])
}

function partsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'and' ? expression.parts : [expression]
}

function isFilter(part: Expression): part is Filter {
  const inner = part.kind === 'not' ? part.part : part
  return inner.kind === 'facet' || inner.kind === 'dates'
}

function narrow(one: DateExpression, other: DateExpression): DateExpression {
  return { kind: 'dates', from: later(one.from, other.from), to: earlier(one.to, other.to) }
}

/** `1987-05` begins as `1987` does, and is the narrower of the two. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return `${one}-99` < `${other}-99` ? one : other
}
