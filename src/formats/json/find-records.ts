/** JSON as text → the stretches of the objects in it that are articles, however deep a system put them. */
import { readDate } from '../../article/dates/date.js'
import type { ZoneName } from '../../record/strings.js'
import { rankColumn, type ColumnName } from '../rows/column-names.js'
import { readFigureDate } from '../rows/figure-date.js'
import { areArticle } from '../rows/row-manuscript.js'
import { isShortSentence } from '../rows/sentences.js'
import { entriesOf } from './fields-of-object.js'
import { membersOf, type JsonMember, type JsonSlice } from './json-slices.js'
import { isScalar, plainValue } from './plain-value.js'
import { isList, isObject, readJson, type JsonObject, type JsonValue } from './read-value.js'

const DEEPEST = 7
const SAMPLE = 40
const ENOUGH = 0.5
/** Objects that hold a title, and are descriptions of something else. */
const OTHER = [
  '$schema',
  'geometry',
  'compilerOptions',
  'dependencies',
  'openapi',
  'swagger',
] as const
const ZONE = 'UTC' as ZoneName

/** In the order in which they stand; none where there are no articles. */
export function findRecords(text: string, root: JsonSlice): readonly JsonMember[] {
  const whole: JsonMember = { ...root, keyStart: root.start, key: null }
  if (text[root.start] === '{' && isArticleAt(text, whole)) return [whole]
  return searchIn(text, root, 0)
}

function searchIn(text: string, slice: JsonSlice, depth: number): readonly JsonMember[] {
  const first = text[slice.start]
  if (depth > DEEPEST || (first !== '{' && first !== '[')) return []
  const members = [...membersOf(text, slice)]
  const objects = members.filter(({ start }) => text[start] === '{')
  if (areArticles(text, objects, members.length)) return first === '[' ? members : objects
  const open = first === '[' ? members.slice(0, SAMPLE) : members
  return open.flatMap((member) => searchIn(text, member, depth + 1))
}

/** Half of a sample from all over the list. */
function areArticles(text: string, objects: readonly JsonMember[], members: number): boolean {
  if (objects.length === 0 || objects.length < members / 2) return false
  const step = Math.max(1, Math.floor(objects.length / SAMPLE))
  const sample = objects.filter((_, index) => index % step === 0)
  return sample.filter((each) => isArticleAt(text, each)).length >= sample.length * ENOUGH
}

function isArticleAt(text: string, { start, end, isOpen }: JsonSlice): boolean {
  if (isOpen) return false
  const { value } = readJson(text.slice(start, end))
  return isObject(value) && isArticle(value)
}

function isArticle(object: JsonObject): boolean {
  if (OTHER.some((key) => Object.hasOwn(object, key)) || object['type'] === 'FeatureCollection')
    return false
  const names = new Set<ColumnName>()
  for (const { key, value } of entriesOf(object)) {
    const name = rankColumn(key)?.name
    if (name !== undefined && gives(name, value)) names.add(name)
  }
  return areArticle(names)
}

/** Whether the value is what the name of its key promises. */
function gives(name: ColumnName, value: JsonValue): boolean {
  const plain = plainValue(value)
  if (name === 'body') return isList(plain) || isObject(plain) || /\p{L}\s\S/u.test(String(plain))
  if (name === 'date') return isScalar(plain) && isWhen(String(plain))
  if (name === 'headline' || name === 'lead') return typeof plain === 'string' && plain !== ''
  return plain !== null && plain !== ''
}

function isWhen(text: string): boolean {
  return readFigureDate(text, ZONE) !== null || readDate(text, { zone: ZONE, month: null }) !== null
}

/** Whether somebody wrote sentences into the values. Short ones count in a file that has days as well. */
export function holdsSentences(text: string): boolean {
  if (/"(?:[^"\\]|\\.){200}/.test(text) && /\p{L}{2,} \p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text))
    return true
  if (!/:\s*"\d{4}-\d\d-\d\d/.test(text)) return false
  const values = text.slice(0, REACH).matchAll(/:\s*"((?:[^"\\]|\\.){8,400})"/g)
  return Array.from(values, ([, value = '']) => value).some(isShortSentence)
}

const REACH = 100_000
