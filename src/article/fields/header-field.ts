/** What a key at the top of a text says → a field that front matter, header blocks and feeds have alike. */

/** A key of a header with its value as text. `offset` is that of the key in the text or the header that it stands in. */
export interface HeaderField {
  readonly key: string
  readonly offset: number
  /** The value as one text: a scalar, a list with commas, or YAML as it stands. Null where there is none. */
  readonly text: string | null
  /** The items of a list; a map's name. A single text is a list of one. */
  readonly items: readonly string[]
  /** Nested: the text is YAML. */
  readonly isNested: boolean
  /** What a map says, by key in lower case. */
  readonly parts: ReadonlyMap<string, string>
}

export type HeaderValue = Omit<HeaderField, 'key' | 'offset'>

export const NO_PARTS: HeaderField['parts'] = new Map()
export const NO_VALUE: HeaderValue = { text: null, items: [], isNested: false, parts: NO_PARTS }

/** One text as a value; none where it is empty. */
export function oneText(text: string): HeaderValue {
  return text === '' ? NO_VALUE : { text, items: [text], isNested: false, parts: NO_PARTS }
}

/** A list of texts as a value; none where it is empty. */
export function manyTexts(items: readonly string[]): HeaderValue {
  if (items.length === 0) return NO_VALUE
  return { text: items.join(', '), items, isNested: false, parts: NO_PARTS }
}

/** No reader sees it, whatever is written in it. */
const COMMENT = /<!--(?:[^-]|-(?!->))*(?:-->|$)/g

function shown(text: string): string {
  return text.replace(COMMENT, ' ').trim()
}

/** The value without `<!-- … -->`; the field itself where it has none. */
export function withoutComments(field: HeaderField): HeaderField {
  if (field.text?.includes('<!--') !== true) return field
  return {
    ...field,
    text: shown(field.text),
    items: field.items.map(shown),
    parts: new Map(Array.from(field.parts, ([key, text]) => [key, shown(text)])),
  }
}
