/** Expressions → one of them all: of nothing and of one no more is made than there is. */
import type { Expression } from './query.js'

export const ALL: Expression = { kind: 'all' }

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
