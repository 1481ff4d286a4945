/** What articles are catalogued by: the vocabulary, the names that the keeper knows, what was learned. Plain data. */
import type { NameAuthority } from './names-found.js'
import type { Vocabulary } from './topics.js'

export interface Catalogue {
  readonly vocabulary: Vocabulary
  readonly authority: NameAuthority
  /** Whether people have pages. */
  readonly hasPeople: boolean
  /** Of all that. */
  readonly key: string
}
