/** Words or a phrase, and a shard → the articles that have them, and how much each has of them. */
import { FIELDS, type Field } from '../query.js'
import { fieldNumber } from '../schema.js'
import {
  addArticle,
  hasArticle,
  inAll,
  listArticles,
  noArticles,
  type ArticleSet,
} from './article-set.js'
import { fieldOfPlace, PlaceList, readHits } from './read-hits.js'
import type { WordEntry } from './read-words.js'
import type { ShardReader } from './shard-reader.js'
import type { Slot, WordPlan } from './word-plan.js'

export interface Match {
  readonly articles: ArticleSet
  /** For each article of the shard how often it has the words, each field by its weight; 0 where it does not. */
  readonly weights: Float32Array
  /** For each article the fields that have the words: a bit for each. */
  readonly fields: Uint8Array
  /** The words of the index that were found, for a single word that does not go on, and the articles in which they count. */
  readonly found: readonly FoundWord[]
}

export interface FoundWord {
  readonly word: string
  readonly articles: ArticleSet
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
  readonly hits: Uint8Array
  /** The articles in which it counts; null for all. */
  readonly allowed: ArticleSet | null
  /** 1 for the word itself. */
  readonly weight: number
}

export async function matchWords(
  { expression, slots }: WordPlan,
  shard: ShardReader,
): Promise<Match> {
  const { field } = expression
  const goesOn = slots.some(({ isPrefix }) => isPrefix)
  const isPhrase = slots.length > 1
  const found = await Promise.all(slots.map((slot) => findEntries(slot, shard)))
  return isPhrase
    ? matchPhrase(found, field, shard)
    : matchWord(found[0] ?? [], field, goesOn, shard)
}

async function findEntries(
  { word, forms, isPrefix }: Slot,
  shard: ShardReader,
): Promise<readonly FoundEntry[]> {
  const sought = [word, ...forms.keys()]
  const looked = isPrefix
    ? await shard.entriesWith(word)
    : await Promise.all(sought.map((each) => shard.entryOf(each)))
  const entries = looked.filter((entry) => entry !== null)
  const [hits, allowed] = await Promise.all([
    shard.hitsOf(entries),
    Promise.all(entries.map((entry) => allowedFor(forms.get(entry.word), shard))),
  ])
  return entries.map((entry, index) => ({
    entry,
    hits: hits[index]!,
    allowed: allowed[index]!,
    weight: entry.word === word ? 1 : FORM_WEIGHT,
  }))
}

/** Null for all articles: what was typed counts in any language, as whatever begins with it does. */
async function allowedFor(
  languages: number | undefined,
  shard: ShardReader,
): Promise<ArticleSet | null> {
  return languages === undefined ? null : shard.inLanguages(languages)
}

function matchWord(
  found: readonly FoundEntry[],
  field: Field | null,
  goesOn: boolean,
  { size }: ShardReader,
): Match {
  const articles = noArticles(size)
  // Thousands of words may begin like one.
  const words = goesOn
    ? []
    : found.map(({ entry }) => ({ word: entry.word, articles: noArticles(size) }))
  const weights = new Float32Array(size)
  const having = new Uint8Array(size)
  const fields = weightsWithin(field)
  for (const [index, { entry, hits, weight, allowed }] of found.entries())
    readHits(hits, entry.count, (article, counts) => {
      if (allowed && !hasArticle(allowed, article)) return
      let [sum, mask] = [0, 0]
      for (let at = 0; at < fields.length; at++) {
        const weighed = counts[at]! * fields[at]!
        sum += weighed
        if (weighed > 0) mask |= 1 << at
      }
      if (sum === 0) return
      addArticle(articles, article)
      if (!goesOn) addArticle(words[index]!.articles, article)
      having[article]! |= mask
      weights[article]! += sum * weight
    })
  return { articles, weights, fields: having, found: words }
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
  const having = new Uint8Array(shard.size)
  const match = { articles, weights, fields: having, found: [] }
  if (slots.some((found) => found.length === 0)) return match
  const candidates = inAll(slots.map((found) => articlesOf(found, shard)))
  if (candidates.every((bits) => bits === 0)) return match
  const [first, ...others] = await Promise.all(
    slots.map((found) => placesWithin(found, candidates, shard)),
  )
  const fields = weightsWithin(field)
  for (const article of listArticles(candidates)) {
    const { weight, mask } = weighPhrase(first!.of(article), readersOf(others, article), fields)
    if (weight === 0) continue
    having[article] = mask
    addArticle(articles, article)
    weights[article] = weight
  }
  return match
}

/** Says whether a word stands at a place; places are asked for in order. */
type IsAt = (place: number) => boolean

/** One for each word of a phrase but its first. */
function readersOf(words: readonly PlaceList[], article: number): readonly IsAt[] {
  return words.map((word) => {
    const places = word.of(article)
    let at = 0
    return (place) => {
      while (at < places.length && places[at]! < place) at++
      return places[at] === place
    }
  })
}

/** Each place where the phrase begins, by the weight of its field; and the fields, a bit for each. */
function weighPhrase(
  begins: Uint32Array,
  others: readonly IsAt[],
  fields: readonly number[],
): { readonly weight: number; readonly mask: number } {
  let [weight, mask] = [0, 0]
  for (const place of begins)
    if (others.every((isAt, index) => isAt(place + index + 1))) {
      const field = fieldOfPlace(place)
      weight += fields[field]!
      if (fields[field]! > 0) mask |= 1 << field
    }
  return { weight, mask }
}

function articlesOf(found: readonly FoundEntry[], { size }: ShardReader): ArticleSet {
  const set = noArticles(size)
  for (const { entry, hits, allowed } of found)
    readHits(hits, entry.count, (article) => {
      if (!allowed || hasArticle(allowed, article)) addArticle(set, article)
    })
  return set
}

/** Where the candidates have one of the words. */
async function placesWithin(
  found: readonly FoundEntry[],
  candidates: ArticleSet,
  shard: ShardReader,
): Promise<PlaceList> {
  const places = await shard.placesOf(found.map(({ entry }) => entry))
  const words = found.map(({ entry, hits, allowed }, index) => {
    const wanted = allowed ? inAll([candidates, allowed]) : candidates
    return { hits, places: places[index]!, count: entry.count, wanted }
  })
  return new PlaceList(words, candidates, shard.size)
}
