/** A search and one of its words → the same search with another word, and the words that it has. */
import { allOf, anyOf, noneOf } from './combine.js'
import type { Expression, WordExpression } from './query.js'

/** The words that articles must have: those that are ruled out cannot be what is missing. */
export function wantedWords(expression: Expression): readonly WordExpression[] {
  if (expression.kind === 'words') return [expression]
  return expression.kind === 'and' || expression.kind === 'or'
    ? expression.parts.flatMap(wantedWords)
    : []
}

export function replaceWord(expression: Expression, from: WordExpression, to: string): Expression {
  switch (expression.kind) {
    case 'words':
      return expression === from ? { ...from, words: [to], isPrefix: false } : expression
    case 'and':
      return allOf(expression.parts.map((part) => replaceWord(part, from, to)))
    case 'or':
      return anyOf(expression.parts.map((part) => replaceWord(part, from, to)))
    case 'not':
      return noneOf(replaceWord(expression.part, from, to))
    default:
      return expression
  }
}
