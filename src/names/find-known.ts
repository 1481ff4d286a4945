/** The text of an article → the people and organisations of the authority file that it names. */
import type { AuthorityBook } from './authority-book.js'
import { isCapital, isJoined, type NameText } from './name-text.js'
import { findPhrase } from './phrases.js'

export interface KnownNames {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

const NONE: KnownNames = { people: [], organisations: [] }

/** Their words are marked as taken, so that nothing else is found in them. */
export function findKnown(text: NameText, { phrases }: AuthorityBook): KnownNames {
  if (phrases.size === 0) return NONE
  const people = new Set<string>()
  const organisations = new Set<string>()
  for (const at of text.capitals) {
    const found = text.taken[at] ? null : findPhrase(phrases, text, at)
    if (!found || (found.end === at + 1 && hasFirstName(text, at, found.meaning.kind))) continue
    text.taken.fill(1, at, found.end)
    const names = found.meaning.kind === 'person' ? people : organisations
    names.add(found.meaning.name)
  }
  return { people: [...people], organisations: [...organisations] }
}

/** `Poetin` is the one of the file, `Igor Poetin` is not. */
function hasFirstName(text: NameText, at: number, kind: 'person' | 'organisation'): boolean {
  if (kind === 'organisation' || at === 0 || !isJoined(text, at) || !isCapital(text.words, at - 1))
    return false
  const before = text.words.lower[at - 1]!
  return !text.language.titles.has(before) && !text.language.functionWords.has(before)
}
