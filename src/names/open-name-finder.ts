/** Words of an article → the places, people and organisations that it surely names. */
import type { FoundNames, NameAuthority } from '../record/names-found.js'
import type { LanguageTag } from '../record/names.js'
import type { Words } from '../record/words.js'
import { openAuthorityBook } from './authority-book.js'
import { findKnown } from './find-known.js'
import { nameLanguageOf } from './name-language.js'
import { openNameText } from './name-text.js'
import { findPeople } from './people/find-people.js'
import { findPlaces } from './places/find-places.js'
import { findPhrase } from './phrases.js'
import { openPlaceBook, type PlaceBook } from './places/place-book.js'

export interface NameFinder {
  /** People of the authority file come first. In a language that Pressmark has no names of, only those of the authority file are found. */
  readonly find: (words: Words, language: LanguageTag) => FoundNames
}

/** Tables are made when the first article of a language is read. People are looked for only where `people` is set. */
export function openNameFinder(
  authority: NameAuthority,
  { people: wantsPeople }: { readonly people: boolean },
): NameFinder {
  const known = openAuthorityBook(authority)
  const never = new Set(authority.never.map((name) => name.toLowerCase()))
  const books = new Map<string, PlaceBook>()
  return {
    find(words, tag) {
      const language = nameLanguageOf(tag)
      const text = openNameText(words, language)
      const own = findKnown(text, known)
      // People are read even where nobody wants them: `Jack London` is no place.
      const book = books.get(language.tag) ?? openPlaceBook(language.tag, authority)
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
