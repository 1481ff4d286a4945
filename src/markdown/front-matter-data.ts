/** A value as TOML or JSON gives it → the text of a header field. */
import {
  manyTexts,
  NO_PARTS,
  NO_VALUE,
  oneText,
  type HeaderValue,
} from '../article/fields/header-field.js'
import { namesInMap } from '../article/fields/map-name.js'

/** Numbers and dates are the text that stands there, as far as the parser has kept it. */
export function readData(value: unknown): HeaderValue {
  if (value === null || value === undefined) return NO_VALUE
  if (Array.isArray(value)) return readList(value)
  if (value instanceof Date) return oneText(value.toISOString())
  if (typeof value === 'object') return readMap(value)
  return oneText(String(value))
}

function readList(list: readonly unknown[]): HeaderValue {
  const values = list.map(readData)
  const items = values.flatMap((value) => value.items)
  if (values.every(({ isNested }) => !isNested)) return manyTexts(items)
  return { text: JSON.stringify(list), items, isNested: true, parts: NO_PARTS }
}

function readMap(map: object): HeaderValue {
  const parts = new Map(
    Object.entries(map).flatMap(([key, value]) => {
      const { text } = readData(value)
      return text === null ? [] : [[key.toLowerCase(), text] as const]
    }),
  )
  return { text: JSON.stringify(map), items: namesInMap(parts), isNested: true, parts }
}
