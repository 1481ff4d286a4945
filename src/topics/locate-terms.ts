/** A vocabulary and the file that it was extended by → every term, with the position where the keeper wrote it. */
import { groupBy } from '../record/by-key.js'
import type { Position } from '../record/diagnostic.js'
import { findOwn } from '../record/find-own.js'
import type { TopicId } from '../record/strings.js'
import type { ArchiveVocabulary, TopicsFile } from '../record/topics-file.js'
import { splitTerm, type SplitTerm } from './split-term.js'

export interface LocatedTerm extends SplitTerm {
  readonly topic: TopicId
  readonly language: string
  /** Null for a term that comes with Pressmark. */
  readonly position: Position | null
}

/** Terms of a merged topic are those of its heir. What is no term is left out. */
export function locateTerms(
  { topics, merged }: ArchiveVocabulary,
  file: TopicsFile,
): readonly LocatedTerm[] {
  const positions = new Map<string, Position>()
  for (const { id, terms } of file.topics)
    for (const [language, list] of Object.entries(terms))
      for (const { text, position } of list) {
        const term = splitTerm(text)
        if (typeof term !== 'string')
          positions.set(nameOf(findOwn(merged, id) ?? id, language, term.key), position)
      }
  return topics.flatMap(({ id, terms }) =>
    Object.entries(terms).flatMap(([language, line]) =>
      line.split(/\s+/).flatMap((text): readonly LocatedTerm[] => {
        const term = splitTerm(text)
        if (typeof term === 'string') return []
        const { key, weight, isAgainst } = term
        const position = positions.get(nameOf(id, language, key)) ?? null
        return [{ key, weight, isAgainst, topic: id, language, position }]
      }),
    ),
  )
}

function nameOf(topic: TopicId, language: string, key: string): string {
  return `${topic} ${language} ${key}`
}

/** Groups in the order in which they begin. */
export function groupTerms(
  terms: readonly LocatedTerm[],
  keyOf: (term: LocatedTerm) => string,
): readonly (readonly LocatedTerm[])[] {
  return [...groupBy(terms, (term) => [keyOf(term)]).values()]
}
