/** What articles are catalogued by: the vocabulary, the names that the keeper knows, what was learned. Plain data. */
import type { NameAuthority } from './names-found.js'
import type { ArchiveVocabulary } from './topics-file.js'

export interface Catalogue {
  readonly vocabulary: ArchiveVocabulary
  readonly authority: NameAuthority
  /** Whether people have pages. */
  readonly hasPeople: boolean
  /** Of all that an article is filed by. */
  readonly key: string
}
