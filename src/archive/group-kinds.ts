/** The three ways besides time to walk an archive, in the order of the navigation. */
import type { GroupKind } from '../record/archive.js'

export const GROUP_KINDS: readonly GroupKind[] = ['topics', 'sources', 'authors']

/** The same for each kind. */
export function byKind<Value>(
  make: (kind: GroupKind) => Value,
): Readonly<Record<GroupKind, Value>> {
  return { topics: make('topics'), sources: make('sources'), authors: make('authors') }
}
