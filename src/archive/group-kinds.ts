/** The kinds of group, in the order of the navigation. */
import type { GroupKind } from '../record/archive.js'

export const GROUP_KINDS: readonly GroupKind[] = [
  'topics',
  'places',
  'people',
  'organisations',
  'sources',
  'authors',
]

/** Makes a value for each kind. */
export function byKind<Value>(
  make: (kind: GroupKind) => Value,
): Readonly<Record<GroupKind, Value>> {
  return {
    topics: make('topics'),
    places: make('places'),
    people: make('people'),
    organisations: make('organisations'),
    sources: make('sources'),
    authors: make('authors'),
  }
}
