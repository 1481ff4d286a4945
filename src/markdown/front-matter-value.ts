/** A YAML node of a header → the text that stands there, never a number, a date or an object. */
import { isAlias, isMap, isScalar, isSeq, Scalar, type Alias, type Node, type YAMLMap } from 'yaml'
import { namesInMap } from '../article/fields/map-name.js'
import {
  manyTexts,
  NO_PARTS,
  NO_VALUE,
  oneText,
  type HeaderValue,
} from '../article/fields/header-field.js'

const STANDARD_TAG = 'tag:yaml.org,2002:'

/** Reads the value `node` of the header `yaml`. */
export function readValue(node: unknown, yaml: string): HeaderValue {
  if (isScalar(node) || isAlias(node)) return oneText(readScalar(node, yaml))
  if (isMap(node)) return readMap(node, yaml)
  if (!isSeq(node)) return NO_VALUE
  const isFlat = node.items.every((item) => isScalar(item) || isAlias(item))
  const items = node.items.flatMap((item) => readValue(item, yaml).items)
  if (isFlat) return manyTexts(items)
  return { text: sliceOf(node, yaml), items, isNested: true, parts: NO_PARTS }
}

function readMap(node: YAMLMap, yaml: string): HeaderValue {
  const parts = node.items.flatMap(({ key, value }) => {
    const text = readValue(value, yaml).text
    return isScalar(key) && text !== null ? [[String(key.value).toLowerCase(), text] as const] : []
  })
  // The first of two equal keys counts.
  const first = new Map(parts.toReversed())
  return { text: sliceOf(node, yaml), items: namesInMap(first), isNested: true, parts: first }
}

/** Anchors, tags and aliases have no meaning here: `title: *Breaking*` is a text that begins with a star. */
function readScalar(node: Scalar | Alias, yaml: string): string {
  const slice = sliceOf(node, yaml)
  if (isAlias(node)) return `${slice} ${numberBehind(node, yaml)}`.trim()
  const tag = node.tag?.replace(STANDARD_TAG, '!!')
  const properties = [tag, node.anchor && `&${node.anchor}`].filter((part) => part)
  if (properties.length > 0) return [...properties, slice].join(' ').trim()
  if (node.type === Scalar.PLAIN) return readPlain(node, slice, yaml)
  return String(node.value)
}

/** YAML's ways to write nothing. */
export const NOTHING = /^(?:~|null)?$/i

function readPlain(node: Scalar, slice: string, yaml: string): string {
  const number = numberBehind(node, yaml)
  if (number !== '') return `${String(node.value)} ${number}`.trim()
  return NOTHING.test(slice) ? '' : String(node.value)
}

/** `Ranking #1` is a comment to YAML and a headline to its author; `# so` with a blank behind it is a comment. */
function numberBehind(node: Node, yaml: string): string {
  return /^[ \t]*(#[^\s#!][^\n]*)/.exec(yaml.slice(node.range![1]))?.[1] ?? ''
}

/** What was parsed has its range. */
function sliceOf(node: Node, yaml: string): string {
  const [start, end] = node.range!
  return yaml.slice(start, end).trim()
}
