/** Words or a phrase, and a shard → the articles that have them, and how much each has of them. */
import { FIELDS, type Field } from '../query.js'
import { fieldNumber } from '../schema.js'
import {
  addArticle,
  hasArticle,
  inAll,
  inSome,
  noArticles,
  type ArticleSet,
} from './article-set.js'
import { fieldOfPlace, readPlaces, type Hits } from './read-hits.js'
import type { WordEntry } from './read-words.js'
import type { ShardReader } from './shard-reader.js'
import type { Slot, WordPlan } from './word-plan.js'

export interface Match {
  readonly articles: ArticleSet
  /** For each article of the shard how often it has the words, each field by its weight; 0 where it does not. */
  readonly weights: Float32Array
  /** The words of the index that were found, for a single word. */
  readonly found: readonly string[]
}

/** What a word counts in each field: what a headline says, the article is about. */
const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  headline: 4,
  lead: 1.5,
  body: 1,
  byline: 2,
  source: 1,
  places: 1,
}
const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field])
/** What another form of the word counts. */
const FORM_WEIGHT = 0.3

interface FoundEntry {
  readonly entry: WordEntry
  readonly hits: Hits
  /** 1 for the word itself. */
  readonly weight: number
}

export async function matchWords(
  { expression, slots }: WordPlan,
  shard: ShardReader,
): Promise<Match> {
  const { field } = expression
  const isPhrase = slots.length > 1
  const found = await Promise.all(slots.map((slot) => findEntries(slot, shard)))
  return isPhrase ? matchPhrase(found, field, shard) : matchWord(found[0] ?? [], field, shard)
}

async function findEntries(
  { words, isPrefix }: Slot,
  shard: ShardReader,
): Promise<readonly FoundEntry[]> {
  const entries = isPrefix
    ? await shard.entriesWith(words[0]!)
    : await Promise.all(words.map((word) => shard.entryOf(word)))
  return Promise.all(
    entries
      .filter((entry) => entry !== null)
      .map(async (entry) => {
        const weight = entry.word === words[0] ? 1 : FORM_WEIGHT
        return { entry, weight, hits: await shard.hitsOf(entry) }
      }),
  )
}

function matchWord(
  found: readonly FoundEntry[],
  field: Field | null,
  { size }: ShardReader,
): Match {
  const articles = noArticles(size)
  const weights = new Float32Array(size)
  const fields = weightsWithin(field)
  for (const { hits, weight } of found)
    for (let index = 0; index < hits.articles.length; index++) {
      let sum = 0
      for (let at = 0; at < fields.length; at++)
        sum += hits.counts[index * fields.length + at]! * fields[at]!
      if (sum === 0) continue
      const article = hits.articles[index]!
      addArticle(articles, article)
      weights[article] = weights[article]! + sum * weight
    }
  return { articles, weights, found: found.map(({ entry }) => entry.word) }
}

/** The weights of fields, 0 for those that are not looked at. */
function weightsWithin(field: Field | null): readonly number[] {
  if (field === null) return WEIGHTS
  return WEIGHTS.map((weight, index) => (index === fieldNumber(field) ? weight : 0))
}

async function matchPhrase(
  slots: readonly (readonly FoundEntry[])[],
  field: Field | null,
  shard: ShardReader,
): Promise<Match> {
  const articles = noArticles(shard.size)
  const weights = new Float32Array(shard.size)
  const match = { articles, weights, found: [] }
  if (slots.some((found) => found.length === 0)) return match
  const candidates = inAll(slots.map((found) => inSome(found.map((each) => setOf(each, shard)))))
  if (candidates.every((bits) => bits === 0)) return match
  const [first, ...others] = await Promise.all(
    slots.map((found) => placesWithin(found, candidates, shard)),
  )
  const fields = weightsWithin(field)
  for (const [article, places] of first!) {
    const begins = others.reduce(
      (left, each, index) => followedBy(left, each.get(article) ?? [], index + 1),
      places,
    )
    let weight = 0
    for (const place of begins) weight += fields[fieldOfPlace(place)]!
    if (weight === 0) continue
    addArticle(articles, article)
    weights[article] = weight
  }
  return match
}

/** The places from which one of `next` is at a distance; both are in order. */
function followedBy(
  places: readonly number[],
  next: readonly number[],
  distance: number,
): readonly number[] {
  let at = 0
  return places.filter((place) => {
    while (at < next.length && next[at]! < place + distance) at++
    return next[at] === place + distance
  })
}

function setOf({ hits }: FoundEntry, { size }: ShardReader): ArticleSet {
  const set = noArticles(size)
  for (const article of hits.articles) addArticle(set, article)
  return set
}

function inOrder(one: number, other: number): number {
  return one - other
}

type Places = ReadonlyMap<number, readonly number[]>

/** Where the candidates have one of the words. */
async function placesWithin(
  found: readonly FoundEntry[],
  candidates: ArticleSet,
  shard: ShardReader,
): Promise<Places> {
  const all = new Map<number, readonly number[]>()
  await Promise.all(
    found.map(async ({ entry, hits }) => {
      readPlaces(hits, await shard.placesOf(entry), (article, places) => {
        if (!hasArticle(candidates, article)) return
        const known = all.get(article)
        all.set(article, known ? [...known, ...places].toSorted(inOrder) : places.slice())
      })
    }),
  )
  return all
}
