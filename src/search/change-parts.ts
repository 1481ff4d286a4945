/** A search and a way to change its parts → the same search with what becomes of each word and filter. */
import { ALL, allOf, anyOf, noneOf } from './combine.js'
import type { Expression } from './query.js'
import { foldedWords } from './split-words.js'

export function changeParts(
  expression: Expression,
  change: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case 'and':
      return allOf(expression.parts.map((part) => changeParts(part, change)))
    case 'or':
      return anyOf(expression.parts.map((part) => changeParts(part, change)))
    case 'not': {
      const part = changeParts(expression.part, change)
      return part.kind === 'all' ? ALL : noneOf(part)
    }
    default:
      return change(expression)
  }
}

/** What was asked of a part of an article, or as the name of something, asked of all of it. */
export function anywhere(expression: Expression): Expression {
  return changeParts(expression, (part) => {
    if (part.kind === 'words') return { ...part, field: null }
    if (part.kind !== 'facet' || part.facet === 'lang') return part
    const words = part.value.split(/\s+/)
    return { kind: 'words', words, isExact: words.length > 1, isPrefix: false, field: null }
  })
}

/** Phrases, also those of characters that are words each, as words that need not follow each other; exact words in every form. */
export function withoutPhrases(expression: Expression): Expression {
  return changeParts(expression, (part) => {
    if (part.kind !== 'words') return part
    const { field, isPrefix } = part
    const words = part.words.flatMap(foldedWords)
    return allOf(
      words.map((word, index) => ({
        kind: 'words',
        words: [word],
        isExact: false,
        isPrefix: isPrefix && index === words.length - 1,
        field,
      })),
    )
  })
}
