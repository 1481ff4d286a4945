/** Whether a word is a first name that Pressmark knows. */
import { listWords } from './word-list.js'
import { easternFirstNames } from './first-names-east.js'
import { northernFirstNames } from './first-names-north.js'
import { westernFirstNames } from './first-names-west.js'
import { worldFirstNames } from './first-names-world.js'

let firstNames: ReadonlySet<string> | null = null

/** `word` is in lower case. Of `jean-claude` each part must be known. */
export function isFirstName(word: string): boolean {
  firstNames ??= new Set(
    [westernFirstNames, worldFirstNames, northernFirstNames, easternFirstNames]
      .flatMap(listWords)
      .flatMap(withoutAccents),
  )
  const known = firstNames
  if (known.has(word)) return true
  return word.includes('-') && word.split('-').every((part) => known.has(part))
}

/** Without their accents these are words. */
const words = new Set(['german', 'desire', 'aime', 'honore'])

/** Agencies send `Anais` for `Anaïs`. */
function withoutAccents(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  return words.has(plain) ? [name] : [name, plain]
}
