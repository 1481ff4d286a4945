/** Many terms → for a word all that it meets, in time that depends on the word alone. */
import type { TermForm } from '../record/topics.js'
import type { Term, TermWord } from './read-terms.js'

/** A term with its number, and the slot in which a word counts but once: that of its topic. */
export interface NumberedTerm extends Term {
  readonly number: number
  readonly slot: number
  readonly isLearned: boolean
}

/** What a word says: `share` of an occurrence of a term. */
export interface Hit {
  readonly term: number
  readonly form: TermForm
  readonly share: number
}

/** A phrase that may begin with a word. */
export interface Phrase {
  readonly term: number
  /** The words after the first. */
  readonly rest: readonly TermWord[]
}

export interface WordHits {
  readonly hits: readonly Hit[]
  readonly phrases: readonly Phrase[]
}

/** What the end of a compound is worth. */
const TAIL_SHARE = 0.8
/** Shorter ends meet too much by accident, and so do ends behind a shorter head. */
const SHORTEST_TAIL = 4
const SHORTEST_HEAD = 3
/** What may follow the end: `handelsoorlogen`. */
const LONGEST_INFLECTION = 3
/** A longer word is a compound of nothing: an address, or noise. */
const LONGEST_COMPOUND = 60

/** What ends at one letter of the tree of all terms. */
interface Stop {
  readonly exact: NumberedTerm[]
  readonly prefix: NumberedTerm[]
  readonly tail: NumberedTerm[]
  readonly phrases: { readonly phrase: Phrase; readonly isOpen: boolean }[]
}

interface Candidate extends Hit {
  /** The more a hit says of the word, the sooner it is taken. */
  readonly rank: number
}

/** `joins` for languages that write compounds as one word: there a `prefix*` also meets the end of a longer word. */
export function termIndex(
  terms: readonly NumberedTerm[],
  joins: boolean,
): (word: string) => WordHits | null {
  const tree = plantTree(terms)
  const looksWithin = joins || terms.some(({ form }) => form === 'tail')

  return (word) => {
    const found = new Map<number, Candidate>()
    const phrases: Phrase[] = []
    const offer = (
      { number, slot, isLearned }: NumberedTerm,
      form: TermForm,
      rank: number,
    ): void => {
      const known = found.get(slot)
      const share = form === 'tail' ? TAIL_SHARE : 1
      if (!known || known.rank < rank)
        found.set(slot, { term: number, form: isLearned ? 'learned' : form, share, rank })
    }
    const meet = (start: number, end: number, stop: Stop): void => {
      const length = end - start
      const isWhole = end === word.length || isBoundary(word.charCodeAt(end))
      if (isWhole) for (const term of stop.exact) offer(term, 'exact', EXACT + length)
      for (const term of stop.prefix) offer(term, 'prefix', PREFIX + length)
      if (isWhole) for (const term of stop.tail) offer(term, 'tail', length)
      if (start === 0)
        for (const { phrase, isOpen } of stop.phrases)
          if (isOpen || end === word.length) phrases.push(phrase)
    }
    const meetWithin = (start: number, end: number, stop: Stop): void => {
      const length = end - start
      const left = word.length - end
      if (left === 0) for (const term of stop.tail) offer(term, 'tail', length)
      if (joins && length >= SHORTEST_TAIL && left <= LONGEST_INFLECTION)
        for (const term of stop.prefix) offer(term, 'tail', length)
    }
    tree.walk(word, 0, meet)
    const last = word.length > LONGEST_COMPOUND ? 0 : word.length - 1
    for (let at = 1; at <= last; at++)
      if (isBoundary(word.charCodeAt(at - 1))) tree.walk(word, at, meet)
      else if (looksWithin && at >= SHORTEST_HEAD) tree.walk(word, at, meetWithin)
    if (found.size === 0 && phrases.length === 0) return null
    return {
      hits: [...found.values()].map(({ term, form, share }) => ({ term, form, share })),
      phrases,
    }
  }
}

const EXACT = 2000
const PREFIX = 1000

interface Tree {
  /** Calls `visit` for each stop on the way along `word` from `start`. */
  readonly walk: (
    word: string,
    start: number,
    visit: (start: number, end: number, stop: Stop) => void,
  ) => void
}

function plantTree(terms: readonly NumberedTerm[]): Tree {
  /** From a node and a letter to the next node: a map of numbers is smaller and faster than one of objects. */
  const edges = new Map<number, number>()
  const stops: (Stop | undefined)[] = [undefined]
  const stopAt = (stem: string): Stop => {
    let node = 0
    for (let at = 0; at < stem.length; at++) {
      const edge = node * LETTERS + stem.charCodeAt(at)
      const next = edges.get(edge) ?? stops.push(undefined) - 1
      edges.set(edge, next)
      node = next
    }
    return (stops[node] ??= { exact: [], prefix: [], tail: [], phrases: [] })
  }
  for (const term of terms) {
    const [first, ...rest] = term.words
    const stop = stopAt(first!.stem)
    if (term.form !== 'phrase') stop[term.form].push(term)
    else stop.phrases.push({ phrase: { term: term.number, rest }, isOpen: first!.isOpen })
  }
  return {
    walk(word, start, visit) {
      let node: number | undefined = 0
      for (let at = start; at < word.length; at++) {
        const letter = word.charCodeAt(at)
        node = edges.get(node * LETTERS + (letter === CURLY ? STRAIGHT : letter))
        if (node === undefined) return
        const stop = stops[node]
        if (stop) visit(start, at + 1, stop)
      }
    },
  }
}

const LETTERS = 65536
const CURLY = 0x2019
const STRAIGHT = 0x27
const HYPHEN = 0x2d

/** `vvd-kamerlid` and `vvd's` have a part that is a word of its own. */
function isBoundary(letter: number): boolean {
  return letter === HYPHEN || letter === STRAIGHT || letter === CURLY
}
