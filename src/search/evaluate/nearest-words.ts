/** A word that the index does not have → words that it has and that are written nearly like it. */
import { distance } from 'fastest-levenshtein'
import { foldedWords } from '../split-words.js'
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
  const lists = await Promise.all(
    shards.map((shard) => shard.entriesWith(startOf(word), MOST_FILES)),
  )
  for (const entry of lists.flat())
    if (Math.abs(entry.word.length - word.length) <= most && entry.word !== word)
      counts.set(entry.word, (counts.get(entry.word) ?? 0) + entry.count)
  return [...counts]
    .map(([near, articles]) => ({ near, articles, different: distance(word, near) }))
    .filter(({ different }) => different <= most)
    .toSorted((a, b) => a.different - b.different || b.articles - a.articles)
    .slice(0, count)
    .map(({ near }) => near)
}

/** The first letter; figures and short words are likely to be meant as they begin. */
function startOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!)
}
