/** A value of JSON, in whatever way a system wraps it → the value itself. */
import { isList, isObject, type JsonObject, type JsonValue } from './read-value.js'

/** Where a wrapped value lies, the surest first. */
const INSIDE = [
  '$date',
  '$oid',
  '$numberLong',
  '$numberInt',
  '$numberDouble',
  'rendered',
  '#text',
  '$t',
  '_text',
  '_cdata',
  '__cdata',
  '#cdata-section',
  '$value',
  '_value',
  'value',
  'main',
  'original',
  'basic',
  '_',
  'html',
  'text',
] as const
/** Keys that only say how the value beside them is written. */
const DEEPEST = 6
const LOCALE = /^[a-z]{2}(?:[-_][A-Z]{2})?$/

/** `{"$date": "…"}`, `{"rendered": "…", "protected": false}`, `{"en-US": "…"}` → what is in them. */
export function plainValue(value: JsonValue, depth = 0): JsonValue {
  if (isList(value)) return ofRoles(value) ?? value
  if (!isObject(value) || depth > DEEPEST) return value
  const inside = INSIDE.find((key) => Object.hasOwn(value, key) && isScalar(value[key]))
  if (inside !== undefined) return value[inside] ?? null
  const date = value['$date']
  if (date !== undefined) return plainValue(date, depth + 1)
  const php = value['date']
  if (php !== undefined && Object.hasOwn(value, 'timezone_type')) return php
  const local = localeOf(value)
  return local === undefined ? value : plainValue(local, depth + 1)
}

/** News in JSON of version 2 lists a headline and a text by their roles: the main one, then the one that is marked up. */
const ROLES: readonly JsonValue[] = ['main', 'html', 'xhtml', 'text']

function ofRoles(list: readonly JsonValue[]): JsonValue | null {
  const items = list.filter(isObject)
  if (items.length === 0 || items.length < list.length) return null
  if (!items.every(({ role, value }) => typeof role === 'string' && isScalar(value))) return null
  const ranked = ROLES.flatMap((role) => items.filter((item) => item['role'] === role))
  return (ranked[0] ?? items[0])?.['value'] ?? null
}

/** Of several languages the first that has something to say. */
function localeOf(value: JsonObject): JsonValue | undefined {
  const keys = Object.keys(value)
  if (keys.length === 0 || !keys.every((key) => LOCALE.test(key))) return undefined
  return keys.map((key) => value[key] ?? null).find((each) => each !== null && each !== '')
}

export function isScalar(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

const NAMES = [
  'value',
  'name',
  'naam',
  'displayName',
  'display_name',
  'full_name',
  'fullName',
  'fullOrUserName',
  'title',
  'label',
  'term',
  'slug',
]
const FIRST = [
  'firstName',
  'first_name',
  'firstname',
  'givenName',
  'given_name',
  'first',
  'voornaam',
  'vorname',
  'prénom',
  'prenom',
  'nombre',
  'nome',
]
const LAST = [
  'lastName',
  'last_name',
  'lastname',
  'familyName',
  'family_name',
  'surname',
  'last',
  'achternaam',
  'familienaam',
  'nachname',
  'nom',
  'apellidos',
  'apellido',
  'cognome',
  'sobrenome',
]

const ORGANIZATION = /(?:Organi[sz]ation|Corporation)$/i
const NO_WRITER = /photo|foto|camera|illustrat|image|video|graphic|grafik/i

/** Of a list of people without those who wrote nothing: photographers, and the paper itself where somebody is named beside it. */
export function writersOf(value: JsonValue): JsonValue {
  if (!isList(value)) return value
  const writers = value.filter((each) => !(isObject(each) && isNoWriter(each)))
  return writers.length > 0 ? writers : value
}

function isNoWriter(person: JsonObject): boolean {
  const { '@type': type, role } = person
  return (
    (typeof type === 'string' && ORGANIZATION.test(type)) ||
    (typeof role === 'string' && NO_WRITER.test(role))
  )
}

/** What a person, a label or a paper is called; never its address. Empty where it has no name. */
export function namesOfValue(value: JsonValue, depth = 0): readonly string[] {
  const plain = isObject(value) && !Object.hasOwn(value, 'rank') ? withoutWraps(value) : value
  if (isScalar(plain)) return [String(plain)]
  if (depth > DEEPEST) return []
  if (isList(plain)) return plain.flatMap((item) => namesOfValue(item, depth + 1))
  if (!isObject(plain)) return []
  if (isNumbered(plain))
    return Object.values(plain).flatMap((item) => namesOfValue(item, depth + 1))
  const told = new Map(Object.entries(plain).map(([key, item]) => [key.toLowerCase(), item]))
  const textOf = (keys: readonly string[]): string => {
    const texts = keys.map((each) => told.get(each.toLowerCase()))
    return String(texts.find((text) => typeof text === 'string' && text !== '') ?? '')
  }
  const name = textOf(NAMES) || `${textOf(FIRST)} ${textOf(LAST)}`.trim()
  if (name !== '') return [name]
  const inner = plain['data'] ?? plain['attributes'] ?? plain['fields'] ?? plain['node']
  return inner === undefined ? [] : namesOfValue(inner, depth + 1)
}

/** `{"0": …, "1": …}`, as PHP writes a list with a gap. */
function isNumbered(object: JsonObject): boolean {
  const keys = Object.keys(object)
  return keys.length > 0 && keys.every((key) => /^\d{1,4}$/.test(key))
}

function withoutWraps(value: JsonObject): JsonValue {
  return Object.hasOwn(value, 'name') ? value : plainValue(value)
}
