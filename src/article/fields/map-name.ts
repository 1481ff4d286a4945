/** What a map in a header says → the name that it is known by, and never what is private in it. */
import type { HeaderField } from './header-field.js'

/** The surest first: `title` is how a source or a label is called. */
const NAMES = ['name', 'displayname', 'fullname', 'title', 'label', 'term'] as const
const FIRST = ['firstname', 'givenname', 'first']
const LAST = ['lastname', 'familyname', 'surname', 'last']

/** `{ login: …, email: …, display_name: Jan Peeters }` → Jan Peeters. Empty where the map names nobody. */
export function namesInMap(parts: HeaderField['parts']): readonly string[] {
  const plain = new Map(Array.from(parts, ([key, text]) => [key.replace(/[-_\s]/g, ''), text]))
  const textOf = (keys: readonly string[]): string =>
    keys.map((key) => plain.get(key) ?? '').find((text) => text.trim() !== '') ?? ''
  const name = textOf(NAMES) || `${textOf(FIRST)} ${textOf(LAST)}`.trim()
  return name === '' ? [] : [name]
}
