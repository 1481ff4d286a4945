/** The catalogue of an index, and a way to load its files → the engine of the search page. */
import type {
  FacetCount,
  FacetCounts,
  IndexedArchive,
  SearchEngine,
  SearchRequest,
  SearchResult,
} from '../engine.js'
import { FACETS, type Expression, type Facet } from '../query.js'
import { FORM, type Catalogue } from '../schema.js'
import { countArticles, countWithin, inAll } from './article-set.js'
import { bucketsOf } from './dates.js'
import { evaluate, type Evaluated } from './evaluate.js'
import { findNearest } from './nearest-words.js'
import { pickHits } from './rank.js'
import { HitReader } from './read-hit.js'
import { countFacet } from './read-facets.js'
import { ShardReader, type LoadFile } from './shard-reader.js'

/** Evaluated expressions that are kept: hits, facets and bars of one search are asked for one after the other. */
const MOST_KEPT = 8

export class StaticEngine implements SearchEngine {
  readonly archive: IndexedArchive
  readonly #shards: readonly ShardReader[]
  readonly #evaluated = new Map<string, Promise<Evaluated>>()

  /** Throws where the catalogue is of another version of Pressmark. */
  constructor({ form, shards }: Catalogue, load: LoadFile) {
    if (form !== FORM) throw new Error('The search index is of another version of Pressmark.')
    this.#shards = shards.map((row) => new ShardReader(row, load))
    this.archive = describeArchive(this.#shards)
  }

  async search({ expression, ...page }: SearchRequest): Promise<SearchResult> {
    const evaluated = await this.#evaluate(expression)
    const placed = await pickHits(evaluated, page)
    const marked = listMarked(evaluated)
    const hits = new HitReader(evaluated)
    return {
      total: evaluated.shards.reduce((sum, { articles }) => sum + countArticles(articles), 0),
      hits: await Promise.all(placed.map((hit) => hits.read(hit))),
      marked: [...new Set(marked.flat())],
    }
  }

  async facets(expression: Expression): Promise<FacetCounts> {
    const { shards } = await this.#evaluate(expression)
    const hit = shards.filter(({ articles }) => articles.some((bits) => bits !== 0))
    const loaded = await Promise.all(
      hit.map(async ({ shard, articles }) => ({ facets: await shard.facets(), articles })),
    )
    const countIn = (facet: Facet): readonly FacetCount[] => {
      const counts = new Map<string, { readonly label: string; count: number }>()
      for (const { facets, articles } of loaded) countFacet(facets, facet, articles, counts)
      return [...counts]
        .map(([value, { label, count }]) => ({ value, label, count }))
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    }
    const counted = FACETS.map((facet) => [facet, countIn(facet)] as const)
    return Object.fromEntries(counted) as Record<Facet, readonly FacetCount[]>
  }

  async overTime(expression: Expression): Promise<ReadonlyMap<string, number>> {
    const { shards } = await this.#evaluate(expression)
    const counts = shards.flatMap(({ shard, articles }) =>
      bucketsOf(shard).map(
        ({ bucket, start, end }) => [bucket, countWithin(articles, start, end)] as const,
      ),
    )
    const hit = counts.filter(([bucket, count]) => count > 0 && bucket !== UNDATED)
    return new Map(hit.toSorted(byTime))
  }

  nearestWords(word: string, count: number): Promise<readonly string[]> {
    return findNearest(word, count, this.#shards)
  }

  /** What failed is forgotten, so that it can be asked for again. */
  #evaluate(expression: Expression): Promise<Evaluated> {
    const key = JSON.stringify(expression)
    const known = this.#evaluated.get(key)
    if (known) return known
    const evaluated = evaluate(expression, this.#shards)
    this.#evaluated.set(key, evaluated)
    evaluated.catch(() => this.#evaluated.delete(key))
    for (const old of [...this.#evaluated.keys()].slice(0, -MOST_KEPT)) this.#evaluated.delete(old)
    return evaluated
  }
}

const UNDATED = 'undated'

/** `1987` before `1987-01`, and `undated` last. */
function byTime([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1
}

function describeArchive(shards: readonly ShardReader[]): IndexedArchive {
  const rows = shards.map(({ row }) => row)
  return {
    articles: rows.reduce((sum, { articles }) => sum + articles, 0),
    firstDate: rows.findLast(({ firstDate }) => firstDate !== null)?.firstDate ?? null,
    lastDate: rows.find(({ lastDate }) => lastDate !== null)?.lastDate ?? null,
    counts: new Map(rows.flatMap(({ counts }) => counts).toSorted(byTime)),
  }
}

/** For each that was sought: a single word as it was found, in all its forms, or a phrase with a blank between its words. */
function listMarked({ shards, plans }: Evaluated): readonly (readonly string[])[] {
  return plans.map(({ expression, slots }) => {
    const words = slots.map(({ word }) => word).join(' ')
    if (slots.at(-1)?.isPrefix) return [`${words}*`]
    if (slots.length > 1) return [words]
    return shards.flatMap(({ matches, articles }) =>
      matches.get(expression)!.found.flatMap((found) => {
        const isHit = inAll([found.articles, articles]).some((bits) => bits !== 0)
        return isHit ? [found.word] : []
      }),
    )
  })
}
