/** A search → the sentence that says it back: `Searching for “moon” in the headline, from 1969 to 1972`. */
import type { ExplanationTexts } from '../language/interface/search-texts.js'
import { fillIn } from '../language/fill-in.js'
import { isDated } from './combine.js'
import { filtersOf, wordsOf } from './filters.js'
import type { DateExpression, Expression, FacetExpression, WordExpression } from './query.js'

export interface Wording {
  readonly texts: ExplanationTexts
  /** Between words and filters. */
  readonly comma: string
  /** `1987-05` in words. */
  readonly date: (date: string) => string
  /** What a value of a facet is called. */
  readonly label: (filter: FacetExpression) => string
}

/** One line of text, to be shown as text. */
export function explainQuery(expression: Expression, wording: Wording): string {
  const { texts } = wording
  const words = wordsOf(expression)
  const what = words.kind === 'all' ? texts.everything : describe(words, wording)
  const filters = filtersOf(expression).map((filter) => describe(filter, wording))
  return fillIn(texts.searching, { what: [what, ...filters].join(wording.comma) })
}

/** A part of a search in words, without the sentence around it. */
export function describe(expression: Expression, wording: Wording): string {
  const { texts } = wording
  switch (expression.kind) {
    case 'all':
      return texts.everything
    case 'words':
      return describeWords(expression, texts)
    case 'facet':
      return describeFacet(expression, wording)
    case 'dates':
      return isDated(expression) ? texts.dated : describeDates(expression, wording)
    case 'not':
      if (isDated(expression.part)) return texts.undated
      return fillIn(texts.not, { what: describePart(expression.part, wording) })
    case 'and':
    case 'or':
      return expression.parts
        .map((part) => describePart(part, wording))
        .join(` ${texts[expression.kind]} `)
  }
}

/** With brackets where the parts of a part would run into those around it. */
function describePart(part: Expression, wording: Wording): string {
  const text = describe(part, wording)
  return part.kind === 'and' || part.kind === 'or' ? `(${text})` : text
}

function describeFacet(filter: FacetExpression, { texts, label }: Wording): string {
  const value = label(filter)
  // What was typed is the name of no language: it may be any word.
  const isUnknown = filter.facet === 'lang' && value.toLowerCase() === filter.value.toLowerCase()
  if (isUnknown) return fillIn(texts.language, { value: filter.value })
  return fillIn(texts.facets[filter.facet], { value })
}

function describeWords(
  { words, isExact, isPrefix, field }: WordExpression,
  texts: ExplanationTexts,
): string {
  const what = describePhrase(words, isExact, isPrefix, texts)
  return field === null ? what : fillIn(texts.fields[field], { what })
}

/** Of a phrase that goes on, the last word alone is a beginning. */
function describePhrase(
  words: readonly string[],
  isExact: boolean,
  isPrefix: boolean,
  texts: ExplanationTexts,
): string {
  if (isPrefix && words.length > 1)
    return fillIn(texts.phrasePrefix, { words: words.slice(0, -1).join(' '), start: words.at(-1)! })
  // Quotes around several words say enough.
  const isForm = isExact && words.length === 1
  const form = isPrefix ? texts.prefix : isForm ? texts.exact : texts.word
  return fillIn(form, { word: words.join(' ') })
}

function describeDates({ from, to }: DateExpression, { texts, date }: Wording): string {
  if (from !== null && from === to)
    return fillIn(from.length === 10 ? texts.on : texts.in, { date: date(from) })
  if (from !== null && to !== null) return fillIn(texts.between, { from: date(from), to: date(to) })
  return from === null
    ? fillIn(texts.to, { to: date(to ?? '') })
    : fillIn(texts.from, { from: date(from) })
}
