/** The pattern of a line with a date, in parts: what `date:` of a `_defaults.yaml` says, and how several become one. */
import type { DatePattern } from '../record/triage.js'

export function writePattern({ before, date, after }: DatePattern): string {
  return `${before}${date}${after}`.replace(/(?:\{any\}\s*)+\{any\}/g, '{any}').trim()
}

/** Patterns with the same date → one that fits the lines of all: `{any}` for what differs. */
export function joinPatterns(patterns: readonly [DatePattern, ...DatePattern[]]): DatePattern {
  const [first] = patterns
  return {
    before: joinTexts(patterns.map(({ before }) => before)),
    date: first.date,
    after: joinTexts(patterns.map(({ after }) => after)),
  }
}

/** What all begin with and what all end in is kept, as far as whole words go. */
function joinTexts(texts: readonly string[]): string {
  const [first = ''] = texts
  if (texts.every((text) => text === first)) return first
  const pieces = texts.map(piecesOf)
  const [head = []] = pieces
  const shortest = Math.min(...pieces.map(({ length }) => length))
  const isSame = (at: number): boolean => pieces.every((each) => each.at(at) === head.at(at))
  let beginning = 0
  while (beginning < shortest && isSame(beginning)) beginning += 1
  let ending = 0
  while (ending < shortest - beginning && isSame(-1 - ending)) ending += 1
  const end = ending === 0 ? '' : head.slice(-ending).join('')
  return `${head.slice(0, beginning).join('')}{any}${end}`
}

/** Words, placeholders, and every other character by itself. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\{[a-z]+\}|[\p{L}\p{M}]+|[^\p{L}\p{M}{]|\{/gu) ?? []
}
