/** Expressions → one of them all: of nothing and of one no more is made than there is. */
import type { DateExpression, Expression } from './query.js'

export const ALL: Expression = { kind: 'all' }

/** Every day that there is: what lies in none of them has no date. */
export const DATED: DateExpression = { kind: 'dates', from: null, to: '9999' }
export const UNDATED: { readonly kind: 'not'; readonly part: DateExpression } = {
  kind: 'not',
  part: DATED,
}

export function isDated(expression: Expression): boolean {
  return expression.kind === 'dates' && expression.from === null && expression.to === DATED.to
}

/** All of `parts`. What is a conjunction itself gives its own parts, so that the filters of a query stand side by side. */
export function allOf(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => {
    if (part.kind === 'all') return []
    return part.kind === 'and' ? part.parts : [part]
  })
  return flat.length > 1 ? { kind: 'and', parts: flat } : (flat[0] ?? ALL)
}

/** Any of `parts`, which keep their own bounds: each may be a line of its own. */
export function anyOf(parts: readonly Expression[]): Expression {
  return parts.length > 1 ? { kind: 'or', parts } : (parts[0] ?? ALL)
}

export function noneOf(part: Expression): Expression {
  return part.kind === 'not' ? part.part : { kind: 'not', part }
}
