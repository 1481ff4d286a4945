/** A word that the index does not have → words that it has and that are written nearly like it, or begin like it. */
import { distance } from 'fastest-levenshtein'
import { foldedWords } from '../split-words.js'
import type { WordEntry } from './read-words.js'
import type { ShardReader } from './shard-reader.js'

/** How many letters may differ, by the length of the word. */
const SHORT = 5
const MOST_DIFFERENT = 2
/** A word may be a name with thousands of neighbours; these files are looked into for each shard. */
const MOST_FILES = 6

/** Looks at words that begin with the same letter, for there are few slips in a first letter. */
export async function findNearest(
  typed: string,
  count: number,
  shards: readonly ShardReader[],
): Promise<readonly string[]> {
  const [word] = foldedWords(typed)
  if (word === undefined) return []
  const most = word.length < SHORT ? 1 : MOST_DIFFERENT
  const counts = new Map<string, number>()
  const starts = new Map<string, number>()
  const lists = await Promise.all(shards.map((shard) => entriesLike(word, shard)))
  for (const entry of lists.flat()) {
    if (sharedStart(word, entry.word) >= Math.max(SHORTEST_START, word.length / 2))
      starts.set(entry.word, (starts.get(entry.word) ?? 0) + entry.count)
    if (Math.abs(entry.word.length - word.length) <= most && entry.word !== word)
      counts.set(entry.word, (counts.get(entry.word) ?? 0) + entry.count)
  }
  const near = nearest(word, counts, most)
  return (near.length > 0 ? near : longestStarts(word, starts)).slice(0, count)
}

/** Of a letter that begins more words than can be looked at, those that begin with three as well. */
async function entriesLike(word: string, shard: ShardReader): Promise<readonly WordEntry[]> {
  const starts = [startOf(word), word.slice(0, 3)]
  const lists = await Promise.all(starts.map((start) => shard.entriesWith(start, MOST_FILES)))
  return [...new Set(lists.flat())]
}

/** Letters at the beginning that a word must share, where none is written nearly like the one that was typed. */
const SHORTEST_START = 4

/** Those that begin like it for longest. */
function longestStarts(word: string, starts: ReadonlyMap<string, number>): readonly string[] {
  return [...starts]
    .map(([start, articles]) => ({ start, articles, same: sharedStart(word, start) }))
    .toSorted((a, b) => b.same - a.same || b.articles - a.articles)
    .map(({ start }) => start)
}

function sharedStart(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same
}

function nearest(
  word: string,
  counts: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  return [...counts]
    .map(([near, articles]) => ({ near, articles, different: distance(word, near) }))
    .filter(({ different }) => different <= most)
    .toSorted((a, b) => a.different - b.different || b.articles - a.articles)
    .map(({ near }) => near)
}

/** The first letter; figures and short words are likely to be meant as they begin. */
function startOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!)
}
