/** The beginning of a text → the language that it is in. */
import { detectAll } from 'tinyld'
import { languages } from '../language/languages.js'
import type { LanguageTag } from '../record/names.js'
import { readScript } from './script.js'

/** So much of a text is looked at: its cost is the length, and the gain beyond is small. */
const SAMPLE = 400
const MOST_WORDS = 20
/** So many common words of one language, and twice as many as of any other, settle it. */
const ENOUGH = 3
/** A headline without a text has no more words. */
const SHORT = 12

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
  const counts = countCommonWords(words)
  return findLeader(counts, latin) ?? askStatistics(words, counts, latin)
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

function countCommonWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const tag of commonWords.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return counts
}

/** Null where no language is clearly ahead. */
function findLeader(
  counts: ReadonlyMap<string, number>,
  allowed: readonly LanguageTag[],
): LanguageTag | null {
  let [leader, most, next]: [LanguageTag | null, number, number] = [null, 0, 0]
  for (const tag of allowed) {
    const count = counts.get(primaryOf(tag)) ?? 0
    if (count > most) [leader, most, next] = [tag, count, most]
    else next = Math.max(next, count)
  }
  return most >= ENOUGH && most >= 2 * next ? leader : null
}

/** Text of some length without one common word of the language is a table of figures or names. */
function askStatistics(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  allowed: readonly LanguageTag[],
): LanguageTag {
  if (words.length >= SHORT && counts.size === 0) return UNKNOWN
  const only = allowed.map(primaryOf)
  const [best] = detectAll(words.slice(0, MOST_WORDS).join(' '), { only })
  const isLikely = words.length < SHORT || counts.has(best?.lang ?? '')
  const found = allowed.find((tag) => primaryOf(tag) === best?.lang)
  return found && isLikely ? found : UNKNOWN
}

/** `pt-br` → `pt` */
function primaryOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}
