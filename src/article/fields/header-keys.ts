/** A key at the top of a text, in any of the languages → the field that it gives. */
import type { HeaderKey } from '../../language/language.js'
import { languages } from '../../language/languages.js'

const keys: ReadonlyMap<string, HeaderKey> = new Map(
  languages.flatMap((language) =>
    Object.entries(language.keys).flatMap(([name, words]) =>
      words.map((word) => [word, name as HeaderKey] as const),
    ),
  ),
)

/** `Pub-Date` → `pubdate`: hyphens, underscores, points, blanks and capitals do not matter. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_.:'’\s]/g, '')
}

/** Takes a plain key; null where no language has it. */
export function findHeaderKey(key: string): HeaderKey | null {
  return keys.get(key) ?? null
}
