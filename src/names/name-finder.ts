/** Words of an article → the places, people and organisations that it surely names. */
import type { FoundNames, NameAuthority } from '../record/names-found.js'
import type { LanguageTag } from '../record/strings.js'
import type { Words } from '../record/words.js'
import { authorityBook, type AuthorityBook } from './authority-book.js'
import { nameLanguageOf } from './name-language.js'
import { isCapital, isJoined, nameTextOf, type NameText } from './name-text.js'
import { findPeople } from './people/find-people.js'
import { findPlaces } from './places/find-places.js'
import { findPhrase } from './phrases.js'
import { placeBook, type PlaceBook } from './places/place-book.js'

export interface NameFinder {
  /** People of the authority file come first. In a language that Pressmark has no names of, only those of the authority file are found. */
  readonly find: (words: Words, language: LanguageTag) => FoundNames
}

/** Tables are made when the first article of a language is read. People are looked for only where `people` is set. */
export function nameFinder(
  authority: NameAuthority,
  { people: wantsPeople }: { readonly people: boolean },
): NameFinder {
  const known = authorityBook(authority)
  const never = new Set(authority.never.map((name) => name.toLowerCase()))
  const books = new Map<string, PlaceBook>()
  return {
    find(words, tag) {
      const language = nameLanguageOf(tag)
      const text = nameTextOf(words, language)
      const own = findKnown(text, known)
      // People are found even where they get no pages: `Jack London` is no place.
      const book = books.get(language.tag) ?? placeBook(language.tag, authority)
      books.set(language.tag, book)
      const people = language.isKnown
        ? findPeople(text, never, (at) => findPhrase(book, text, at)?.end ?? at)
        : []
      return {
        places: findPlaces(text, book, new Set(people.map(({ surname }) => surname))),
        people: wantsPeople
          ? joinPeople(
              own.people,
              people.map(({ name }) => known.canonical(name)),
            )
          : [],
        organisations: own.organisations,
      }
    },
  }
}

function joinPeople(known: readonly string[], found: readonly string[]): readonly string[] {
  return [...new Set([...known, ...found])]
}

interface KnownNames {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

const NONE: KnownNames = { people: [], organisations: [] }

/** Their words are marked as taken, so that nothing else is found in them. */
function findKnown(text: NameText, { phrases }: AuthorityBook): KnownNames {
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
