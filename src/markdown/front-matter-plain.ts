/** A header of the plainest lines of YAML → its fields, at a tenth of what its parser takes. */
import {
  manyTexts,
  oneText,
  type HeaderField,
  type HeaderValue,
} from '../article/fields/header-field.js'
import { NOTHING } from './front-matter-value.js'

/** `key: value`, or `key:` and the items of a list below it. */
const FIELD = /([A-Za-z][\w-]{0,99}):(?: ([^\n]*))?(?:\n|$)((?: *- [^\n]*(?:\n|$))*)/y
const QUOTED = /^(?:"([^"\\\p{C}]*)"|'([^'\p{C}]*)')$/u
const BEGINNING = /^[\p{L}\p{N}]/u
/** What may end a text without quotation marks, or be anything else than text. */
const TROUBLE = /[\p{C}#]|[^\S ]|:(?= |$)| $/u

/**
 * Null where a single line is of another kind. The fields are those that the parser gives, which
 * `test/front-matter.test.ts` holds as a property.
 */
export function readPlainFields(yaml: string): readonly HeaderField[] | null {
  const fields: HeaderField[] = []
  FIELD.lastIndex = 0
  for (let offset = 0; offset < yaml.length; offset = FIELD.lastIndex) {
    const [, key = '', text, lines = ''] = FIELD.exec(yaml) ?? []
    const value = text === undefined ? readItems(lines) : readText(text, lines)
    if (key === '' || !value) return null
    fields.push({ key: textOf(key), offset, ...value })
  }
  return fields.length > 0 ? fields : null
}

/** A text that goes on in the next line is none of the plainest. */
function readText(source: string, below: string): HeaderValue | null {
  const text = readScalar(source)
  return text === null || below !== '' ? null : oneText(text)
}

/** Items stand below each other. */
function readItems(lines: string): HeaderValue | null {
  const mark = lines.slice(0, lines.indexOf('-') + 1)
  const items: string[] = []
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const item = line.startsWith(mark) ? readScalar(line.slice(mark.length + 1)) : null
    if (item === null) return null
    if (item !== '') items.push(item)
  }
  return manyTexts(items)
}

/** Null for what only the parser can tell. */
function readScalar(source: string): string | null {
  const [quoted, double, single] = QUOTED.exec(source) ?? []
  if (quoted !== undefined) return double ?? single!
  return BEGINNING.test(source) && !TROUBLE.test(source) ? textOf(source) : null
}

function textOf(plain: string): string {
  return NOTHING.test(plain) ? '' : plain
}
