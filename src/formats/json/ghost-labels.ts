/** An export of Ghost, which keeps authors and labels in tables of their own → those of each of its posts. */
import { manyTexts } from '../../article/fields/header-field.js'
import type { RowField } from '../rows/row.js'
import { isList, isObject, readJson, type JsonObject, type JsonValue } from './read-value.js'

export type Labels = (post: JsonObject, offset: number) => readonly RowField[]

const NONE: Labels = () => []

/** Nothing but names: the table of users has mail addresses as well. */
export function ghostLabels(text: string): Labels {
  if (!text.includes('"posts_authors"') && !text.includes('"posts_tags"')) return NONE
  const data = dataOf(readJson(text).value)
  if (!data) return NONE
  const tags = joinTables(data['posts_tags'], 'tag_id', data['tags'])
  const authors = joinTables(data['posts_authors'], 'author_id', data['users'])
  return ({ id }, offset) => [
    ...labelsOf('tags', tags.get(String(id)), offset),
    ...labelsOf('authors', authors.get(String(id)), offset),
  ]
}

function dataOf(root: JsonValue | undefined): JsonObject | null {
  const db = isObject(root) ? root['db'] : undefined
  const first = isList(db) ? db[0] : root
  const data = isObject(first) ? first['data'] : undefined
  return isObject(data) ? data : null
}

function joinTables(
  links: JsonValue | undefined,
  key: string,
  rows: JsonValue | undefined,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(
    objectsOf(rows).map((row) => [String(row['id']), String(row['name'] ?? '')] as const),
  )
  const found = new Map<string, string[]>()
  for (const link of objectsOf(links)) {
    const post = String(link['post_id'])
    const name = names.get(String(link[key])) ?? ''
    // Labels that begin with a hash are for the system.
    if (name !== '' && !name.startsWith('#')) found.set(post, [...(found.get(post) ?? []), name])
  }
  return found
}

function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : []
}

function labelsOf(
  key: string,
  names: readonly string[] | undefined,
  offset: number,
): readonly RowField[] {
  return names ? [{ key, offset, ...manyTexts(names) }] : []
}
