/** A YAML file that a user edits → a value of the wanted shape, or an error that says where and what was meant. */
import { existsSync, readFileSync } from 'node:fs'
import { closest } from 'fastest-levenshtein'
import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'

/** Bad settings end a build: nobody can guess them. The message begins with `file:line:column`. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Schema<Output> = v.GenericSchema<unknown, Output>

/**
 * Reads `file` by `schema`; a file that does not exist or holds nothing is an empty map.
 * Throws `SettingsError` on broken YAML, an unknown key or a value of the wrong kind.
 */
export function readYamlFile<Output>(file: string, schema: Schema<Output>): Output {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: true })
  const broken = document.errors[0]
  if (broken) throw errorAt(file, lineCounter, broken.pos[0], broken.message.split('\n')[0] ?? '')
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }) ?? {})
  if (result.success) return result.output
  const [issue] = result.issues
  const offset = offsetOf(document, issue)
  throw errorAt(file, lineCounter, offset, describeIssue(issue, schema))
}

function errorAt(file: string, lines: LineCounter, offset: number, message: string): SettingsError {
  const { line, col } = lines.linePos(offset)
  return new SettingsError(`${file}:${line}:${col}: ${message}`)
}

function keysOf(issue: v.BaseIssue<unknown>): readonly string[] {
  return (issue.path ?? []).map((item) => String(item.key))
}

/** The place of the value, or of the key itself where the key is the matter. */
function offsetOf(document: Document, issue: v.BaseIssue<unknown>): number {
  const keys = keysOf(issue)
  const isKey = issue.type === 'strict_object'
  const node = isKey ? findKey(document, keys) : document.getIn(keys, true)
  const range = node instanceof Object && 'range' in node ? node.range : null
  const start: unknown = Array.isArray(range) ? range[0] : 0
  return typeof start === 'number' ? start : 0
}

function findKey(document: Document, keys: readonly string[]): unknown {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return null
  return parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))?.key
}

function describeIssue(issue: v.BaseIssue<unknown>, schema: Schema<unknown>): string {
  const key = keysOf(issue).join('.')
  if (issue.type !== 'strict_object') return `“${key}”: ${issue.message}`
  const known = 'entries' in schema ? Object.keys(schema.entries as object) : []
  return `“${key}” is not a setting; did you mean “${closest(key, known)}”?`
}
