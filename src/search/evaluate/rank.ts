/** What matches → the articles that a page of hits shows, in the order that was asked for. */
import type { Order } from '../query.js'
import { lengthOf } from '../schema.js'
import { countArticles, listArticles } from './article-set.js'
import type { Evaluated, EvaluatedShard } from './evaluate.js'
import type { ShardReader } from './shard-reader.js'

export interface PlacedHit {
  readonly shard: ShardReader
  readonly article: number
}

export interface PageOfHits {
  readonly order: Order
  /** Hits to skip, and to give at most. */
  readonly from: number
  readonly count: number
}

/** Without words, all are as relevant as each other: newest first. Rejects when a file cannot be loaded. */
export async function pickHits(
  evaluated: Evaluated,
  { order, from, count }: PageOfHits,
): Promise<readonly PlacedHit[]> {
  const { shards, plans } = evaluated
  if (order === 'relevance' && plans.length > 0)
    return (await rankAll(evaluated, from + count)).slice(from)
  return order === 'oldest' ? fromTheEnd(shards, from, count) : skipTo(shards, from, count)
}

function skipTo(shards: readonly EvaluatedShard[], from: number, count: number): PlacedHit[] {
  const hits: PlacedHit[] = []
  let skip = from
  for (const { shard, articles } of shards) {
    const size = countArticles(articles)
    if (size <= skip) skip -= size
    else
      for (const article of listArticles(articles)) {
        if (skip-- > 0) continue
        skip = 0
        hits.push({ shard, article })
        if (hits.length === count) return hits
      }
  }
  return hits
}

/** The undated are last in either order. */
function fromTheEnd(shards: readonly EvaluatedShard[], from: number, count: number): PlacedHit[] {
  const dated = shards.filter(isDated)
  const total = dated.reduce((sum, { articles }) => sum + countArticles(articles), 0)
  const end = Math.max(0, total - from)
  const first = Math.max(0, end - count)
  const hits = end === 0 ? [] : skipTo(dated, first, end - first).toReversed()
  const rest = count - hits.length
  if (rest === 0) return hits
  const undated = shards.filter((each) => !isDated(each))
  return [...hits, ...skipTo(undated, Math.max(0, from - total), rest)]
}

function isDated({ shard }: EvaluatedShard): boolean {
  return shard.row.lastDate !== null
}

/** BM25F: how soon a word that is repeated counts no more, and how far a long article is held back. */
const SATURATION = 1.4
const LENGTH_SHARE = 0.8

interface ScoredHit extends PlacedHit {
  readonly score: number
}

/** The best `count`. Rarity is that in the whole archive: what a shard has must not depend on its size. */
async function rankAll({ shards, plans }: Evaluated, count: number): Promise<readonly ScoredHit[]> {
  const total = shards.reduce((sum, { shard }) => sum + shard.size, 0)
  const words = shards.reduce((sum, { shard }) => sum + shard.row.words, 0)
  const rarities = plans.map(({ expression }) => {
    const having = shards.reduce(
      (sum, { matches }) => sum + countArticles(matches.get(expression)!.articles),
      0,
    )
    return Math.log(1 + (total - having + 0.5) / (having + 0.5))
  })
  const scored = await Promise.all(
    shards.map(async (each): Promise<readonly ScoredHit[]> => {
      if (each.articles.every((bits) => bits === 0)) return []
      const holdBack = heldBackByLength(await each.shard.lengths(), words / total)
      const found = plans.map(({ expression }) => each.matches.get(expression)!.weights)
      return best(count, each, (article) => {
        let score = 0
        for (const [index, weights] of found.entries()) {
          const weight = weights[article]! / holdBack(article)
          score += (rarities[index]! * weight * (SATURATION + 1)) / (weight + SATURATION)
        }
        return score
      })
    }),
  )
  return scored
    .flat()
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
}

function heldBackByLength(lengths: Uint8Array, mean: number): (article: number) => number {
  const shares = Array.from(
    { length: 256 },
    (_, step) => 1 - LENGTH_SHARE + (LENGTH_SHARE * lengthOf(step)) / mean,
  )
  return (article) => shares[lengths[article]!]!
}

/** Of hits that score the same, the newest ones. Most articles are put aside by a look at their score. */
function best(
  count: number,
  { shard, articles }: EvaluatedShard,
  scoreOf: (article: number) => number,
): readonly ScoredHit[] {
  let hits: readonly ScoredHit[] = []
  let more: ScoredHit[] = []
  let least = -Infinity
  const choose = (): void => {
    hits = [...hits, ...more].toSorted((a, b) => b.score - a.score).slice(0, count)
    more = []
    if (hits.length === count) least = hits.at(-1)?.score ?? Infinity
  }
  for (const article of listArticles(articles)) {
    const score = scoreOf(article)
    if (score <= least) continue
    more.push({ shard, article, score })
    if (more.length > count + ROOM) choose()
  }
  choose()
  return hits
}

/** Hits that are gathered before the best of them are chosen. */
const ROOM = 500
