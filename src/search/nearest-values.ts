/** A name that no article has, and the names that a facet has → those that are written nearly like it, or the most frequent. */
import { distance } from 'fastest-levenshtein'
import { foldedWords } from './split-words.js'

export interface NamedValue {
  readonly value: string
  readonly label: string
}

/** Of the letters of a name, the share that may differ. */
const MOST_DIFFERENT = 0.34

/** `values` are in order of frequency. */
export function nearestValues<Value extends NamedValue>(
  typed: string,
  values: readonly Value[],
  count: number,
): readonly Value[] {
  const sought = foldedWords(typed).join(' ')
  const near = values
    .map((value) => ({ value, unlike: unlikeness(sought, foldedWords(value.label).join(' ')) }))
    .filter(({ unlike }) => unlike <= MOST_DIFFERENT)
    .toSorted((one, other) => one.unlike - other.unlike)
  return (near.length > 0 ? near.map(({ value }) => value) : values).slice(0, count)
}

/** 0 where one has the other as words of its own, or begins with it; 1 where no letter is the same. */
function unlikeness(sought: string, name: string): number {
  if (` ${name} `.includes(` ${sought} `) || name.startsWith(sought)) return 0
  const parts = [name, ...name.split(' ')]
  return Math.min(
    ...parts.map((part) => distance(sought, part) / Math.max(sought.length, part.length, 1)),
  )
}
