/** The policies of sources → how much of a text that names some of them may be shown. */
import { findOwn } from '../../record/find-own.js'
import { foldName } from '../../language/fold-name.js'
import type { Authorities, RightsPolicy } from '../../record/settings.js'
import { agencies } from '../fields/agencies.js'

export interface RightsBook {
  /** `© Bélga (via De Standaard)` → what Belga allows. */
  readonly ofSource: (text: string) => RightsPolicy
  /** The same for a text that also names people and places: `Ana López` is not ANA, `Ana` and `ANA` are. */
  readonly ofName: (text: string) => RightsPolicy
}

const SHORT = 3
/** The strictest first. */
const HOLDING: readonly RightsPolicy[] = ['metadata', 'lead']

const books = new WeakMap<Authorities, RightsBook>()

/** Null where every source allows all. */
export function rightsBookOf(authorities: Authorities): RightsBook | null {
  if (Object.keys(authorities.policies).length === 0) return null
  const known = books.get(authorities)
  if (known) return known
  const held = holdSpellings(authorities)
  const free = new Set(
    Object.keys(authorities.sources)
      .map(keyOf)
      .filter((key) => !held.has(key)),
  )
  const patterns = HOLDING.map((policy) => {
    const spellings = [...held].filter(([, each]) => each === policy).map(([key]) => key)
    return { policy, pattern: matchAny(spellings) }
  })
  const look = (text: string, counts: (word: string, whole: string) => boolean): RightsPolicy => {
    const whole = foldName(text)
    if (free.has(keyOf(text))) return 'full'
    const found = patterns.find(({ pattern }) =>
      [...whole.matchAll(pattern)].some(([word]) => counts(word, whole)),
    )
    return found?.policy ?? 'full'
  }
  const book: RightsBook = {
    ofSource: (text) => look(text, () => true),
    ofName: (text) => look(text, isNoGivenName),
  }
  books.set(authorities, book)
  return book
}

/** Every spelling, as a key, of the sources that hold something back; a name of the archive's own overrides a built-in one. */
function holdSpellings({ sources, policies }: Authorities): ReadonlyMap<string, RightsPolicy> {
  const own = new Map(Object.entries(sources).map(([spelling, name]) => [keyOf(spelling), name]))
  const nameOf = new Map(Object.keys(policies).map((name) => [keyOf(name), name]))
  const builtIn = [...agencies].flatMap(([spelling, agency]) => {
    const key = keyOf(spelling)
    const owner = own.has(key) ? undefined : findOwner(agency, nameOf, own)
    return owner === undefined ? [] : [[key, owner] as const]
  })
  const named = [...builtIn, ...own, ...nameOf]
  const held = named.flatMap(([key, name]) => {
    const policy = findOwn(policies, name)
    return key === '' || policy === undefined || policy === 'full' ? [] : [[key, policy] as const]
  })
  // Where two sources share a spelling, the stricter one comes last and stays.
  return new Map(held.toSorted(([, a], [, b]) => HOLDING.indexOf(b) - HOLDING.indexOf(a)))
}

/** The source of the archive that is the built-in agency, whichever of its spellings the archive writes. */
function findOwner(
  agency: string,
  nameOf: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): string | undefined {
  for (const [spelling, each] of agencies) {
    if (each !== agency) continue
    const name = nameOf.get(keyOf(spelling)) ?? own.get(keyOf(spelling))
    if (name !== undefined) return name
  }
  return undefined
}

/** `Agence France-Presse` → `agence france presse`; what has no letters is no name. */
function keyOf(spelling: string): string {
  const words = foldName(spelling)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)
  return Array.from(words, ([word]) => word).join(' ')
}

/** Whole words, whatever stands between them. Without any spelling it matches nothing. */
function matchAny(keys: readonly string[]): RegExp {
  const words = keys
    .toSorted((a, b) => b.length - a.length)
    .map((key) => key.replaceAll(' ', String.raw`[^\p{L}\p{N}]+`))
  const any = words.length > 0 ? words.join('|') : '(?!)'
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu')
}

function isNoGivenName(word: string, whole: string): boolean {
  return word.length > SHORT || !/^\p{Lu}\p{Ll}+$/u.test(word) || word === whole.trim()
}
