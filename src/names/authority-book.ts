/** The authority file → a book to find its people and organisations by every spelling. */
import type { NameAuthority } from '../record/names-found.js'
import { addPhrase, type PhraseBook } from './phrases.js'

export interface AuthorityMeaning {
  readonly kind: 'person' | 'organisation'
  readonly name: string
}

export interface AuthorityBook {
  readonly phrases: PhraseBook<AuthorityMeaning>
  /** The file's spelling of a person's name, or the name itself. */
  readonly canonical: (name: string) => string
}

export function authorityBook({ organisations, people }: NameAuthority): AuthorityBook {
  const phrases: PhraseBook<AuthorityMeaning> = new Map()
  const spellings = new Map<string, string>()
  for (const { name, aliases } of organisations)
    for (const each of [name, ...aliases]) addPhrase(phrases, each, { kind: 'organisation', name })
  for (const { name, aliases } of people)
    for (const each of [name, ...aliases]) {
      addPhrase(phrases, each, { kind: 'person', name })
      spellings.set(each.toLowerCase(), name)
    }
  return { phrases, canonical: (name) => spellings.get(name.toLowerCase()) ?? name }
}
