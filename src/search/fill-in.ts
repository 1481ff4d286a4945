/** A text with names in braces, and what they stand for → the text as it is read. */
import type { Plural } from '../language/interface/search-texts.js'

/** What is filled in is not looked at again: braces in a query stay. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (name, key: string) => values[key] ?? name)
}

/** `{count} articles` and 3 → `3 articles`; `write` writes the figures. */
export function fillCount(
  { one, other }: Plural,
  count: number,
  write: (value: number) => string,
): string {
  return fillIn(count === 1 ? one : other, { count: write(count) })
}
