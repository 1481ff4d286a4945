/** The beginning of a text → the language that it is in. */
import { detectAll } from 'tinyld'
import { languages } from '../language/languages.js'
import type { LanguageTag } from '../record/names.js'
import { readScript } from './script.js'

/** So much of a text is looked at: its cost is the length, and the gain beyond is small. */
const SAMPLE = 400
const MOST_WORDS = 20
/** So much weight of common words, and twice the weight of the next language, settles it. */
const ENOUGH = 2
/** A headline without a text has no more words. */
const SHORT = 12
/** Fewer words than this tell nothing, unless one of them is common. */
const FEWEST = 4

const UNKNOWN = 'und' as LanguageTag

const commonWords: ReadonlyMap<string, readonly string[]> = indexCommonWords()

function indexCommonWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const { tag, functionWords } of languages) {
    for (const word of functionWords) index.set(word, [...(index.get(word) ?? []), tag])
  }
  return index
}

/**
 * One of `allowed`, or another language where the script admits only that one; `und` where nothing is sure. The
 * commonest words decide where they can, tinyld's statistics where they cannot.
 */
export function detectLanguage(text: string, allowed: readonly LanguageTag[]): LanguageTag {
  const sample = text.slice(0, SAMPLE)
  const script = readScript(sample)
  if (script) return chooseByScript(script.candidates, script.isSure, allowed)
  const latin = allowed.filter((tag) => !NOT_LATIN.has(primaryOf(tag)))
  if (latin.length < 2) return latin[0] ?? UNKNOWN
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const weights = weighCommonWords(words)
  return findLeader(weights, latin) ?? askStatistics(words, weights, latin)
}

const NOT_LATIN: ReadonlySet<string> = new Set(
  'ar fa ur ps ckb he yi ru uk bg be ja zh ko el hy ka th hi mr ne bn ta'.split(' '),
)

function chooseByScript(
  candidates: readonly string[],
  isSure: boolean,
  allowed: readonly LanguageTag[],
): LanguageTag {
  const fitting = allowed.filter((tag) => candidates.includes(primaryOf(tag)))
  const [only] = fitting
  if (only && fitting.length === 1) return only
  return isSure ? (candidates[0] as LanguageTag) : UNKNOWN
}

/** A word that several languages share counts for a part in each. */
function weighCommonWords(words: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const word of words) {
    const tags = commonWords.get(word)
    if (tags) for (const tag of tags) weights.set(tag, (weights.get(tag) ?? 0) + 1 / tags.length)
  }
  return weights
}

/** Null where no language is clearly ahead. */
function findLeader(
  weights: ReadonlyMap<string, number>,
  allowed: readonly LanguageTag[],
): LanguageTag | null {
  let [leader, most, next]: [LanguageTag | null, number, number] = [null, 0, 0]
  for (const tag of allowed) {
    const weight = weights.get(primaryOf(tag)) ?? 0
    if (weight > most) [leader, most, next] = [tag, weight, most]
    else next = Math.max(next, weight)
  }
  return most >= ENOUGH && most >= 2 * next ? leader : null
}

/** Text of some length with hardly a common word is a table of figures or names: there is nothing to ask. */
function askStatistics(
  words: readonly string[],
  weights: ReadonlyMap<string, number>,
  allowed: readonly LanguageTag[],
): LanguageTag {
  const weight = Math.max(0, ...weights.values())
  if (words.length < FEWEST && weight === 0) return UNKNOWN
  if (words.length >= SHORT && weight < 1) return UNKNOWN
  const only = allowed.map(primaryOf)
  const [best] = detectAll(words.slice(0, MOST_WORDS).join(' '), { only })
  const isLikely = words.length < SHORT || weights.has(best?.lang ?? '')
  const found = allowed.find((tag) => primaryOf(tag) === best?.lang)
  return found && isLikely ? found : UNKNOWN
}

/** `pt-br` → `pt` */
function primaryOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}
