/** A YAML file that a user edits → a value of the wanted shape, or an error that says where and what was meant. */
import * as v from 'valibot'
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml'
import { findTooDeep } from '../../text/yaml-depth.js'
import type { DiskPath } from '../files/odd-names.js'
import { describeIssue, keysOf } from './describe-issue.js'
import { readKeptText, readOwnText, SettingsError } from './own-text.js'
import { yamlPositionsOf, type YamlPositions } from './yaml-positions.js'

type Schema<Output> = v.GenericSchema<unknown, Output>

/**
 * Reads `file` by `schema`; a file that does not exist or holds nothing is an empty map.
 * Throws `SettingsError` on broken YAML, an unknown key or a value of the wrong kind.
 */
export function readYamlFile<Output>(file: string, schema: Schema<Output>): Output {
  return readPlacedYaml(file, schema).value
}

/** What a file holds, and where it stands there. */
export interface PlacedYaml<Output> extends YamlPositions {
  readonly value: Output
}

/**
 * As `readYamlFile`, with the positions of keys for further checks. `place` is where the file lies, if the disk has another
 * name for it.
 */
export function readPlacedYaml<Output>(
  file: string,
  schema: Schema<Output>,
  place: DiskPath = file,
): PlacedYaml<Output> {
  return readYaml(file, schema, {
    read: () => readOwnText(file, place),
    isShape: isMap,
    empty: {},
    wanted: 'must be a list of keys and values, such as “title: My archive”',
  })
}

/** Reads a file that holds a list, each item by `schema`. No file, and one with nothing but comments, is an empty list. */
export function readYamlList<Output>(file: string, schema: Schema<Output>): readonly Output[] {
  return readYaml(file, v.array(schema), {
    read: readKeptText,
    isShape: isSeq,
    empty: [],
    wanted: 'must be a list, in which every item begins with a hyphen',
  }).value
}

interface Shape {
  readonly read: (file: string) => string
  readonly isShape: (node: unknown) => boolean
  readonly empty: object
  readonly wanted: string
}

function readYaml<Output>(file: string, schema: Schema<Output>, shape: Shape): PlacedYaml<Output> {
  const text = shape.read(file)
  const lineCounter = new LineCounter()
  refuseDeep(file, text, lineCounter)
  const document = parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: false })
  const broken = document.errors[0] ?? findSecondKey(document)
  if (broken) throw errorAt(file, lineCounter, broken.pos[0], broken.message.split('\n')[0] ?? '')
  if (document.contents !== null && !shape.isShape(document.contents))
    throw errorAt(file, lineCounter, 0, shape.wanted)
  const result = v.safeParse(schema, toPlain(document, file) ?? shape.empty)
  if (result.success)
    return { value: result.output, ...yamlPositionsOf(document, lineCounter, text) }
  throw errorOfAll(
    file,
    lineCounter,
    result.issues.map(
      (issue) => [offsetOf(document, issue), describeIssue(issue, schema)] as const,
    ),
  )
}

/** More slips than this are one: the file is of another kind. */
const MOST_SLIPS = 12

/** All slips of a file, in order of place, one a line: who mends the first need not ask for the next. */
function errorOfAll(
  file: string,
  lines: LineCounter,
  slips: readonly (readonly [offset: number, message: string])[],
): SettingsError {
  const messages = slips
    .toSorted(([a], [b]) => a - b)
    .map(([offset, message]) => errorAt(file, lines, offset, message).message)
  const all = [...new Set(messages)]
  const rest = all.length - MOST_SLIPS
  const more = rest > 0 ? [`${file}: and ${rest} more`] : []
  return new SettingsError([...all.slice(0, MOST_SLIPS), ...more].join('\n'))
}

function refuseDeep(file: string, text: string, lines: LineCounter): void {
  const deep = findTooDeep(text)
  if (deep === -1) return
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
  throw errorAt(file, lines, deep, 'is nested too deep to be read')
}

/** The parser itself holds each key against all before it, which takes long in a file with ten thousand. */
function findSecondKey(document: Document): Pick<YAMLParseError, 'pos' | 'message'> | null {
  let found: Pick<YAMLParseError, 'pos' | 'message'> | null = null
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const [start = 0, end = 0] = key.range ?? []
        if (known.has(key.value)) {
          found = { pos: [start, end], message: 'Map keys must be unique' }
          return visit.BREAK
        }
        known.add(key.value)
      }
      return undefined
    },
  })
  return found
}

/** Aliases are refused: a few of them can stand for more than fits in memory. */
function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    throw new SettingsError(`${file}:1:1: ${String(error)}`, { cause: error })
  }
}

function errorAt(file: string, lines: LineCounter, offset: number, message: string): SettingsError {
  const { line, col } = lines.linePos(offset)
  return new SettingsError(`${file}:${line}:${col}: ${message}`)
}

/** The position of the value, or of the key where the key is at fault. */
function offsetOf(document: Document, issue: v.BaseIssue<unknown>): number {
  const keys = keysOf(issue)
  const isKey = issue.type === 'strict_object'
  const node = isKey ? findKey(document, keys) : findValue(document, keys)
  const range = node instanceof Object && 'range' in node ? node.range : null
  const start: unknown = Array.isArray(range) ? range[0] : 0
  return typeof start === 'number' ? start : 0
}

/** An item that is missing has no place but that of its list. */
function findValue(document: Document, keys: readonly string[]): unknown {
  return document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true)
}

function findKey(document: Document, keys: readonly string[]): unknown {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return null
  const key = parent.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === keys.at(-1),
  )
  return key?.key ?? parent
}
