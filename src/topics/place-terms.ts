/** A vocabulary and the file that it was extended by → every term, with the place where the keeper wrote it. */
import { groupBy } from '../record/by-key.js'
import type { Position } from '../record/diagnostic.js'
import { findOwn } from '../record/find-own.js'
import type { TopicId } from '../record/strings.js'
import type { ArchiveVocabulary, TopicsFile } from '../record/topics-file.js'
import { splitTerm, type SplitTerm } from './split-term.js'

export interface PlacedTerm extends SplitTerm {
  readonly topic: TopicId
  readonly language: string
  /** Null for a term that comes with Pressmark. */
  readonly place: Position | null
}

/** Terms of a merged topic are those of its heir. What is no term is left out. */
export function placeTerms(
  { topics, merged }: ArchiveVocabulary,
  file: TopicsFile,
): readonly PlacedTerm[] {
  const places = new Map<string, Position>()
  for (const { id, terms } of file.topics)
    for (const [language, list] of Object.entries(terms))
      for (const { text, place } of list) {
        const term = splitTerm(text)
        if (typeof term !== 'string')
          places.set(nameOf(findOwn(merged, id) ?? id, language, term.key), place)
      }
  return topics.flatMap(({ id, terms }) =>
    Object.entries(terms).flatMap(([language, line]) =>
      line.split(/\s+/).flatMap((text): readonly PlacedTerm[] => {
        const term = splitTerm(text)
        if (typeof term === 'string') return []
        const { key, weight, isAgainst } = term
        const place = places.get(nameOf(id, language, key)) ?? null
        return [{ key, weight, isAgainst, topic: id, language, place }]
      }),
    ),
  )
}

function nameOf(topic: TopicId, language: string, key: string): string {
  return `${topic} ${language} ${key}`
}

/** In the order in which the groups begin. */
export function groupTerms(
  terms: readonly PlacedTerm[],
  keyOf: (term: PlacedTerm) => string,
): readonly (readonly PlacedTerm[])[] {
  return [...groupBy(terms, (term) => [keyOf(term)]).values()]
}
