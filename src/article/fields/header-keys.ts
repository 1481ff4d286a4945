/** A key at the top of a text, in any of the languages → the field that it gives. */
import type { HeaderKey } from '../../language/language.js'
import { dateLanguages } from '../../language/date-languages.js'

/** Where a word is a key of two fields, that of the language with a whole table counts. */
const keys: ReadonlyMap<string, HeaderKey> = new Map(
  dateLanguages
    .toReversed()
    .flatMap(({ keys: own }) =>
      Object.entries(own ?? {}).flatMap(([name, words]) =>
        words.map((word) => [word, name as HeaderKey] as const),
      ),
    ),
)

/** `Pub-Date` → `pubdate`, `Autor*in` → `autorin`: hyphens, underscores, points, strokes, blanks and capitals do not matter. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_.:*/'’\s]/g, '')
}

/** Takes a plain key; null where no language has it. */
export function findHeaderKey(key: string): HeaderKey | null {
  return keys.get(key) ?? null
}
