/** The terms of a vocabulary → what is odd about those that the keeper wrote. */
import { isFunctionWord } from '../language/function-words.js'
import type { Diagnostic, Position } from '../record/diagnostic.js'
import { findOwn } from '../record/find-own.js'
import type { SourcePath, TopicId } from '../record/strings.js'
import type { TopicEntry } from '../record/topics-file.js'
import type { Vocabulary } from '../record/topics.js'
import { diagnose } from '../report/diagnose.js'
import { coversTerm } from './covers-term.js'
import { groupTerms, type LocatedTerm } from './locate-terms.js'
import { splitTerm, writeTerm } from './split-term.js'

const LEAST_WEIGHT = 0.1
const MOST_WEIGHT = 5
const SHORTEST = 3

/** A term that is written in the file. */
type WrittenTerm = LocatedTerm & { readonly position: Position }

function isWritten(term: LocatedTerm): term is WrittenTerm {
  return term.position !== null
}

/** What each term is by itself. */
export function lintTerm(file: SourcePath, term: LocatedTerm): readonly Diagnostic[] {
  if (!isWritten(term) || term.weight === 0) return []
  const { key, weight, language, position } = term
  const isPart = /^\*|\*$/.test(key) && !key.includes('_')
  const isShort = isPart && key.length - 1 < SHORTEST
  const isOdd = weight < LEAST_WEIGHT || weight > MOST_WEIGHT
  return [
    ...(isFunctionWord(key, language)
      ? [diagnose('term-stop-word', file, position, key, language)]
      : []),
    ...(isShort ? [diagnose('term-short', file, position, key)] : []),
    ...(isOdd ? [diagnose('term-weight', file, position, writeTerm(term))] : []),
  ]
}

/** What stands twice in one list of an entry. */
export function lintRepeated(file: SourcePath, { terms }: TopicEntry): readonly Diagnostic[] {
  return Object.values(terms).flatMap((list) => {
    const seen = new Set<string>()
    return list.flatMap(({ text, position }) => {
      const term = splitTerm(text)
      if (typeof term === 'string') return []
      const isNew = !seen.has(term.key)
      seen.add(term.key)
      return isNew ? [] : [diagnose('term-twice', file, position, term.key)]
    })
  })
}

/** What the terms of one topic in one language are to each other, and to those that the topic comes with. */
export function lintWithin(
  file: SourcePath,
  terms: readonly LocatedTerm[],
  defaults: Vocabulary,
): readonly Diagnostic[] {
  if (!terms.some(isWritten)) return []
  const [{ topic, language }] = terms as readonly [LocatedTerm]
  const known = knownTerms(defaults, topic, language)
  const idle = terms.filter(isWritten).filter((term) => isIdle(term, terms, known))
  const narrow = terms.flatMap((term) => {
    const wide = terms.find((other) => isSame(other, term) && coversTerm(other.key, term.key))
    const position = term.position ?? wide?.position
    const isTold = !wide || !position || term.weight === 0
    return isTold ? [] : [diagnose('term-swallowed', file, position, term.key, wide.key, topic)]
  })
  return [
    ...narrow,
    ...idle.map((term) => diagnose('term-idle', file, term.position, writeTerm(term), topic)),
  ]
}

function knownTerms(
  { topics }: Vocabulary,
  topic: TopicId,
  language: string,
): ReadonlyMap<string, string> {
  const line = findOwn(topics.find(({ id }) => id === topic)?.terms ?? {}, language) ?? ''
  const terms = line.split(/\s+/).map(splitTerm)
  return new Map(
    terms.flatMap((term) => (typeof term === 'string' ? [] : [[term.key, writeTerm(term)]])),
  )
}

/** A term of weight 0 is of use where the topic had it, or where another one would meet its words. */
function isIdle(
  term: WrittenTerm,
  terms: readonly LocatedTerm[],
  known: ReadonlyMap<string, string>,
): boolean {
  const before = known.get(term.key)
  if (term.weight > 0) return before === writeTerm(term)
  return before === undefined && !terms.some(({ key }) => meetsSome(key, term.key))
}

/** Whether words exist that both meet, as far as can be told. */
function meetsSome(one: string, other: string): boolean {
  return coversTerm(one, other) || coversTerm(other, one)
}

function isSame(one: LocatedTerm, other: LocatedTerm): boolean {
  return one.weight === other.weight && one.isAgainst === other.isAgainst
}

/** Terms that several topics have with the same weight; a topic and a wider one are no rivals. */
export function lintShared(
  file: SourcePath,
  terms: readonly LocatedTerm[],
  areRivals: (one: TopicId, other: TopicId) => boolean,
): readonly Diagnostic[] {
  const groups = groupTerms(
    terms.filter(({ weight }) => weight > 0),
    (term) => `${term.language} ${writeTerm(term)}`,
  )
  return groups.flatMap((group) => {
    const written = group.find(isWritten)
    const rivals = written && group.filter(({ topic }) => areRivals(topic, written.topic))
    if (!rivals || rivals.length === 0) return []
    const names = [written, ...rivals].map(({ topic }) => `“${topic}”`)
    const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    return [diagnose('term-shared', file, written.position, written.key, list)]
  })
}
