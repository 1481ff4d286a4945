/** Rules for the lines of a folder → lines of YAML at the end of its `_defaults.yaml`, which stays as it is. */
import { isDeepStrictEqual } from 'node:util'
import { parse, parseDocument, stringify } from 'yaml'
import type { LearnedShape } from '../raw/learn/learn-shape.js'

/** One line where there is one. */
export function rulesText(rules: LearnedShape): string {
  const plain = Object.fromEntries(
    Object.entries(rules).map(([key, value]) => [key, singleOf(value)]),
  )
  return stringify(plain, { lineWidth: 0 })
}

function singleOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

/** `text` must be YAML of keys and values without the keys of `rules`, or empty. Its bytes stay, comments and all. */
export function addRules(text: string, rules: LearnedShape): string {
  const added = rulesText(rules)
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const joined = before + added
  const expected = { ...readMap(text), ...readMap(added) }
  if (isDeepStrictEqual(readMap(joined), expected)) return joined
  // `{language: nl}` on one line, or an end mark: the file has to be written anew.
  const document = parseDocument(text, { schema: 'core' })
  for (const [key, value] of Object.entries(readMap(added))) document.set(key, value)
  return document.toString({ lineWidth: 0 })
}

function readMap(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text, { schema: 'core', logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
