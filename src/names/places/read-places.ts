/** A list of places as it is written → records with an id and the names in each language. */
import { slugOf } from '../../language/slug.js'
import { type PlaceId, placeId } from '../../record/names-found.js'

export interface Place {
  readonly id: PlaceId
  /** The country that it lies in; null for countries and what is wider. */
  readonly parent: PlaceId | null
  /** Known only to its neighbours: in other languages its name is rather something else. */
  readonly isTown: boolean
  /** Names by language; the first is the label. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** Languages that names are looked for in. */
export const NAME_LANGUAGES = ['nl', 'en', 'de', 'fr', 'es'] as const

/**
 * `BE Brussels nl=Brussel fr=Bruxelles; Genk`: a country, then places parted by semicolons. Where a language says nothing, the
 * first name holds; `/` parts several names, `nl,de=` is of two languages. `--` stands for what is wider than a country;
 * a country in lower case begins a line of towns.
 */
export function readPlaces(text: string): readonly Place[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const code = line.slice(0, 2)
      return line
        .slice(3)
        .split(';')
        .map((entry) => readPlace(code, entry))
    })
}

function readPlace(code: string, entry: string): Place {
  const { base, names } = readNames(entry)
  const isWide = code === '--'
  const prefix = isWide ? 'x' : code.toLowerCase()
  return {
    id: placeId(`${prefix}-${slugOf(base)}`),
    parent: isWide ? null : placeId(prefix),
    isTown: code !== code.toUpperCase(),
    names: Object.fromEntries(NAME_LANGUAGES.map((tag) => [tag, names.get(tag) ?? [base]])),
  }
}

const LANGUAGE_SIGN = / ?((?:[a-z]{2},)*[a-z]{2})=/
/** `Brussels nl=Brussel` → the name before the first sign, and those of each language. */
export function readNames(entry: string): {
  readonly base: string
  readonly names: ReadonlyMap<string, readonly string[]>
} {
  const [base = '', ...rest] = entry.trim().split(LANGUAGE_SIGN)
  const names = new Map<string, readonly string[]>()
  for (let at = 0; at < rest.length; at += 2)
    for (const tag of rest[at]!.split(',')) names.set(tag, rest[at + 1]!.trim().split('/'))
  return { base, names }
}
