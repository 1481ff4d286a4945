/** Front-matter keys that no field took, counted → how to give them the name of the field that they seem to be. */
import type { SourcePath } from '../record/names.js'
import type { Action } from '../record/triage.js'
import { pathIn, plural, quoteForShell } from './words.js'

export interface SpareKey {
  readonly key: string
  readonly files: number
  /** The first file that has it. */
  readonly sample: SourcePath
}

export interface SpareKeys {
  readonly add: (file: SourcePath, keys: readonly string[]) => void
  readonly close: () => readonly SpareKey[]
}

/** Of different keys; a folder with more has other troubles. */
const MOST_KEYS = 1000

export function openSpareKeys(): SpareKeys {
  const tallies = new Map<string, { files: number; readonly sample: SourcePath }>()
  return {
    add(file, keys) {
      for (const key of keys) {
        const tally = tallies.get(key)
        if (tally) tally.files++
        else if (tallies.size < MOST_KEYS) tallies.set(key, { files: 1, sample: file })
      }
    },
    close: () => Array.from(tallies, ([key, tally]) => ({ key, ...tally })),
  }
}

/** Keys in other languages than English, by the key that Pressmark knows. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  title: 'titel titre título titulo titolo kop überschrift schlagzeile',
  date: 'datum fecha datepublication publicatiedatum veröffentlicht',
  author: 'auteur auteurs autor autores autore autori verfasser door',
  source: 'bron bronnen quelle fuente fonte',
  language: 'taal sprache langue idioma lingua',
  topics: 'onderwerp onderwerpen trefwoorden thema themen schlagwörter sujets temas',
}

const meant: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_WORDS).flatMap(([key, words]) =>
    words.split(' ').map((word) => [word, key] as const),
  ),
)

/** One deed for each key that is a known one in another language. */
export function adviseKeys(keys: readonly SpareKey[], content: string): readonly Action[] {
  return keys.flatMap(({ key, files, sample }): readonly Action[] => {
    const name = meant.get(key.toLowerCase())
    if (name === undefined) return []
    const what = `${plural(files, 'file has', 'files have')} the key ${key}, which no field takes; it seems to be ${name}.`
    const rename = `grep -rlZ '^${key}:' ${quoteForShell(pathIn(content, ''))} --include='*.md' | xargs -0 sed -i 's/^${key}:/${name}:/'`
    return [
      {
        kind: 'step',
        about: 'unknown-keys',
        files,
        what,
        how: ['Rename it:', `  ${rename}`],
        samples: [sample],
      },
    ]
  })
}
