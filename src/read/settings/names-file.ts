/** content/names.yaml → the people, places and organisations that the keeper knows, each spelling once, and where places lie. */
import type { Position } from '../../record/diagnostic.js'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Coordinates } from '../../record/coordinates.js'
import type { AuthorityName, NameAuthority } from '../../record/names-found.js'
import { SettingsError } from './own-text.js'
import { readPlacedYaml } from './yaml-file.js'
import type { YamlPositions } from './yaml-positions.js'

const NAMES_FILE = 'names.yaml'
const KINDS = ['organisations', 'people', 'places'] as const
type Kind = (typeof KINDS)[number]

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const texts = v.optional(v.nullable(v.array(text, 'must be a list of texts')), [])
const nameSchema = v.strictObject({
  aliases: texts,
  description: v.optional(v.nullable(text), null),
})
/** Canonical name → its other spellings; nothing at all is fine. */
const namesSchema = v.optional(v.nullable(v.record(text, v.nullable(nameSchema))), {})
/** In the order in which maps and encyclopedias give them. */
const coordinatesSchema = v.strictTuple(
  [angle(90, 'latitude'), angle(180, 'longitude')],
  'must be a latitude and a longitude in degrees, such as [50.85, 4.35]',
)
export const namesFileSchema = v.strictObject({
  organisations: namesSchema,
  people: namesSchema,
  places: namesSchema,
  coordinates: v.optional(v.nullable(v.record(text, coordinatesSchema)), {}),
  never: texts,
})

function angle(most: number, name: string): v.GenericSchema<number> {
  const message = `must be a ${name} in degrees, from -${most} to ${most}`
  return v.pipe(v.number(message), v.minValue(-most, message), v.maxValue(most, message))
}

/** Where a place lies, by a name that is not yet held against any list. */
export interface GivenCoordinates {
  readonly name: string
  readonly at: Coordinates
  /** `content/names.yaml:9:3` */
  readonly source: string
}

export interface NamesFile extends NameAuthority {
  readonly coordinates: readonly GivenCoordinates[]
}

/** Reads the names of the archive in folder `content`. Throws `SettingsError`, also where a spelling means two things. */
export function readNamesFile(content: string): NamesFile {
  const file = join(content, NAMES_FILE)
  const { value, ...positions } = readPlacedYaml(file, namesFileSchema)
  const names: NameAuthority = {
    organisations: listNames(value.organisations),
    people: listNames(value.people),
    places: listNames(value.places),
    never: value.never ?? [],
  }
  refuseTwins(file, names, positions)
  const coordinates = Object.entries(value.coordinates ?? {}).map(([name, given]) => {
    const [latitude, longitude] = given
    const { line, column } = positions.positionOf('coordinates', name)
    return { name, at: { latitude, longitude }, source: `${file}:${line}:${column}` }
  })
  return { ...names, coordinates }
}

function listNames(names: v.InferOutput<typeof namesSchema>): readonly AuthorityName[] {
  return Object.entries(names ?? {}).map(([name, known]) => ({
    name,
    aliases: known?.aliases ?? [],
    description: known?.description ?? null,
  }))
}

/** An organisation may be called as a person is: only within its kind must a spelling mean one thing. */
function refuseTwins(file: string, names: NameAuthority, positions: YamlPositions): void {
  const never = new Set(names.never.map(keyOf))
  for (const kind of KINDS) {
    const owners = new Map(names[kind].map(({ name }) => [keyOf(name), name]))
    for (const { name, aliases } of names[kind])
      for (const [index, spelling] of [name, ...aliases].entries()) {
        const owner = owners.get(keyOf(spelling)) ?? name
        owners.set(keyOf(spelling), owner)
        const position = (): string => writePosition(kind, name, aliases, index, positions)
        const meaning = owner === spelling ? 'has a line of its own' : `means “${owner}” already`
        if (owner !== name)
          throw new SettingsError(`${file}:${position()}: “${spelling}” ${meaning}`)
        if (never.has(keyOf(spelling)))
          throw new SettingsError(
            `${file}:${position()}: “${spelling}” stands under “never” as well`,
          )
      }
  }
}

/** `index` 0 is the name itself, then come its aliases. */
function writePosition(
  kind: Kind,
  name: string,
  aliases: readonly string[],
  index: number,
  { positionOf, positionsOfWords }: YamlPositions,
): string {
  const ofAlias = (): Position => positionsOfWords([kind, name, 'aliases'], aliases)[index - 1]!
  const { line, column } = index === 0 ? positionOf(kind, name) : ofAlias()
  return `${line}:${column}`
}

function keyOf(spelling: string): string {
  return spelling.normalize('NFC').toLowerCase()
}
