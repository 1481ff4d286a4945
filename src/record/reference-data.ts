/** What articles are enriched with: the vocabulary, the names that the keeper knows, what was learned. Plain data. */
import type { Coordinates } from './coordinates.js'
import type { NameAuthority } from './names-found.js'
import type { ArchiveVocabulary } from './topics-file.js'

/** Digests of the files that `learn` writes of topics; null where there is none. */
export interface LearnedFiles {
  /** The folder of both. */
  readonly content: string
  readonly centroids: string | null
  readonly model: string | null
}

export interface ReferenceData {
  readonly vocabulary: ArchiveVocabulary
  readonly authority: NameAuthority
  /** Where places lie, by their ids: of those that the keeper has told. */
  readonly coordinates: Readonly<Record<string, Coordinates>>
  /** Whether people have pages. */
  readonly hasPeople: boolean
  readonly learned: LearnedFiles
  /** Digest of all that an article is filed by. */
  readonly key: string
}
