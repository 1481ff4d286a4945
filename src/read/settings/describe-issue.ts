/** What a schema says of a value that does not fit → a sentence for who wrote it, which names the key and what was meant. */
import type * as v from 'valibot'
import { didYouMean, guessMeant } from '../../report/did-you-mean.js'

type Issue = v.BaseIssue<unknown>

/** `“link” of entry 1 of “menu”: must not be empty` */
export function describeIssue(issue: Issue, schema: object): string {
  const keys = keysOf(issue)
  const name = nameOf(issue)
  if (issue.type !== 'strict_object') return `${name}: ${plainMessage(issue)}`
  if (issue.expected !== 'never') {
    const isMap = typeof issue.input === 'object' && issue.input !== null
    return isMap || keys.length === 0 || issue.expected !== 'Object'
      ? `${name} is missing`
      : `${name}: ${WANTED.Object}`
  }
  const above = keys.slice(0, -1)
  const [key = ''] = keys.slice(-1)
  const known = listKeys(schema, above)
  const meant = guessMeant(key, known)
  const isList = meant !== null && takesList(schema, [...above, meant])
  if (isList)
    return `${name} is not a setting; did you mean “${meant}”? It takes a list: ${meant}: [${exampleOf(issue.path?.at(-1)?.value)}]`
  return `${name} is not a setting${didYouMean(key, known, 'keys')}`
}

/** The keys that lead to the value, as YAML has them. */
export function keysOf(issue: Issue): readonly string[] {
  return (issue.path ?? []).map((item) => String(item.key))
}

/** `“title”`, `“reason” of “2019-brand.txt”`, `entry 1 of “menu”`: keys may be file names, so dots do not join them. */
function nameOf({ path }: Issue): string {
  if (!path) return 'the file'
  return path
    .toReversed()
    .map(({ type, key }) => (type === 'array' ? `entry ${Number(key) + 1}` : `“${String(key)}”`))
    .join(' of ')
}

/** What the library calls a kind of value → what is wanted. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'must be a text',
  number: 'must be a number',
  boolean: 'must be true or false',
  Object: 'must be keys with values, each key on a line of its own',
}

/** Our own words where the schema has some, else what the library means. */
export function plainMessage(issue: Issue): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.received === 'null') return 'has no value: write one, or take the key out'
  if (issue.expected === 'Array') return `must be a list, such as [${exampleOf(issue.input)}]`
  const isFigure = issue.expected === 'string' && /^(?:number|boolean)$/.test(typeof issue.input)
  const wanted = WANTED[issue.expected ?? ''] ?? 'is not of a kind that can be read here'
  return isFigure ? `${wanted}: put it between quotes, "${String(issue.input)}"` : wanted
}

/** What was written, as an entry of a list. */
function exampleOf(input: unknown): string {
  const isPlain =
    /^(?:string|number)$/.test(typeof input) && /^[\p{L}\d -]{1,40}$/u.test(String(input))
  return isPlain ? String(input) : 'one, another'
}

/** The keys that the map behind `path` may have; none where anything goes. */
function listKeys(schema: object, path: readonly string[]): readonly string[] {
  const found = schemaAt(schema, path)
  return found && 'entries' in found ? Object.keys(found.entries as object) : []
}

function takesList(schema: object, path: readonly string[]): boolean {
  const found = schemaAt(schema, path)
  return found !== null && 'type' in found && found.type === 'array'
}

/** What says what the value behind `path` may be; null where nothing does. */
function schemaAt(schema: object, path: readonly string[]): object | null {
  if ('wrapped' in schema) return schemaAt(schema.wrapped as object, path)
  const [key, ...rest] = path
  if (key === undefined) return schema
  if ('item' in schema) return schemaAt(schema.item as object, rest)
  if ('value' in schema) return schemaAt(schema.value as object, rest)
  if (!('entries' in schema)) return null
  const entries = schema.entries as Readonly<Record<string, object>>
  return Object.hasOwn(entries, key) ? schemaAt(entries[key]!, rest) : null
}
