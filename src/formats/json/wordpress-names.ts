/** A post of WordPress's interface for programs → the same with the names that its numbers stand for. */
import { isList, isObject, type JsonObject, type JsonValue } from './read-value.js'

/** Under `wp:term`: categories and tags, each in a list of its own. */
const TAXONOMIES: ReadonlyMap<JsonValue | undefined, string> = new Map([
  ['category', 'categories'],
  ['post_tag', 'tags'],
])

/**
 * `author: 7` says nothing to a reader; with `_embed` its name stands in `_embedded.author`, and those of categories and tags
 * in `_embedded['wp:term']`. https://developer.wordpress.org/rest-api/using-the-rest-api/linking-and-embedding/
 */
export function withNamesOfNumbers(object: JsonObject): JsonObject {
  const embedded = object['_embedded']
  if (!isObject(embedded)) return object
  const { author, 'wp:term': lists, ...others } = embedded
  const terms = listOf(lists).flatMap(listOf).filter(isObject)
  const named: Record<string, JsonValue> = {}
  const authors = namesIn(listOf(author).filter(isObject))
  if (authors.length > 0) named['author'] = authors
  for (const [taxonomy, key] of TAXONOMIES) {
    const names = namesIn(terms.filter((term) => term['taxonomy'] === taxonomy))
    if (names.length > 0) named[key] = names
  }
  return authors.length + terms.length > 0 ? { ...object, _embedded: others, ...named } : object
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isList(value) ? value : []
}

function namesIn(objects: readonly JsonObject[]): readonly string[] {
  return objects.flatMap(({ name }) => (typeof name === 'string' && name !== '' ? [name] : []))
}
