/** The beginning of a text → the language that it is in. */
import { groupBy } from '../../record/by-key.js'
import { createRequire } from 'node:module'
import type * as tinyld from 'tinyld'
import { languages } from '../../language/languages.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { type LanguageTag, languageTag } from '../../record/strings.js'
import { readScript } from './script.js'

/** How much of a text is read: the cost grows with it, and the gain beyond is small. */
const SAMPLE = 400
const MOST_WORDS = 20
/** So much weight of common words, and twice the weight of the next language, settles it. */
const ENOUGH = 2
/** A headline without a text has no more words. */
const SHORT = 12
/** Fewer words than this tell nothing, unless one of them is common. */
const FEWEST = 4
/** So large a part of the words of a text is common in its language; another language has some of these words by chance. */
const COMMON_PART = 0.2
/** So many different common words are no chance. */
const FEWEST_COMMON = 4
/** What statistics say of a text with fewer of them, of some length, is a guess among languages that it may not be in. */
const FEWEST_OF_GUESS = 2
/** From here on statistics are sure of a language, whether the archive allows it or not. */
const SURE = 0.5

const WORD = /[\p{L}'’]+/gu

const UNKNOWN = languageTag('und')

/** A word that several languages share counts for a part in each. */
interface CommonWord {
  /** Indexes in `languages`. */
  readonly indexes: readonly number[]
  readonly weight: number
}

const commonWords: ReadonlyMap<string, CommonWord> = indexCommonWords()

function indexCommonWords(): ReadonlyMap<string, CommonWord> {
  const indexesOf = groupBy(languages.keys(), (index) => languages[index]!.functionWords)
  return new Map(
    Array.from(indexesOf, ([word, indexes]) => [word, { indexes, weight: 1 / indexes.length }]),
  )
}

/** A headline alone of fewer words may be in any language, as far as statistics can tell. */
const FEWEST_ALONE = 8

/** As `detectLanguage`; of `texts`, a headline comes first. */
export function detectLanguageOf(
  texts: readonly string[],
  allowed: readonly LanguageTag[],
): LanguageTag {
  const [only, ...others] = texts.filter((text) => text !== '')
  const isAlone = others.length === 0 && (only?.match(WORD)?.length ?? 0) < FEWEST_ALONE
  return detectLanguage(texts.join('\n'), allowed, !isAlone)
}

/**
 * One of `allowed`, or another language where the script admits only that one; `und` where nothing is sure. The
 * commonest words decide where they can, tinyld's statistics where they cannot.
 */
function detectLanguage(
  text: string,
  allowed: readonly LanguageTag[],
  asksStatistics = true,
): LanguageTag {
  const sample = text.slice(0, SAMPLE)
  const script = readScript(sample)
  if (script) return chooseByScript(script.candidates, script.isSure, allowed)
  const latin = findCandidates(allowed)
  if (latin.length < 2) return latin[0]?.tag ?? UNKNOWN
  const words = sample.toLowerCase().match(WORD) ?? []
  const weights = weighCommonWords(words)
  const leader = findLeader(weights, latin)
  if (leader !== null && isPlain(leader, words)) return leader.tag
  if (!asksStatistics) return leader?.tag ?? UNKNOWN
  const other = askAmongAll(words, latin)
  if (other !== null) return other
  if (leader !== null && saysEnough(leader, words)) return leader.tag
  return askBeyondWords(words, weights, latin)
}

function chooseByScript(
  candidates: readonly string[],
  isSure: boolean,
  allowed: readonly LanguageTag[],
): LanguageTag {
  const fitting = allowed.filter((tag) => candidates.includes(primaryLanguage(tag)))
  const [only] = fitting
  if (only && fitting.length === 1) return only
  return isSure ? languageTag(candidates[0]!) : UNKNOWN
}

/** A language written in Latin letters that an archive allows. */
interface Candidate {
  readonly tag: LanguageTag
  /** `pt` for `pt-br`. */
  readonly primary: string
  /** The index in `languages`, and so in `Weights`; -1 where Pressmark has no table of the language. */
  readonly index: number
}

const NOT_LATIN: ReadonlySet<string> = new Set(
  'ar fa ur ps ckb he yi ru uk bg be ja zh ko el hy ka th hi mr ne bn ta'.split(' '),
)

const candidatesOf = new WeakMap<readonly LanguageTag[], readonly Candidate[]>()

/** The settings of an archive are the same for all of its articles. */
function findCandidates(allowed: readonly LanguageTag[]): readonly Candidate[] {
  const known = candidatesOf.get(allowed)
  if (known) return known
  const candidates = allowed
    .map((tag) => {
      const primary = primaryLanguage(tag)
      return { tag, primary, index: languages.findIndex((each) => each.tag === primary) }
    })
    .filter(({ primary }) => !NOT_LATIN.has(primary))
  candidatesOf.set(allowed, candidates)
  return candidates
}

/** One for each of `languages`. */
type Weights = readonly number[]

function weighCommonWords(words: readonly string[]): Weights {
  const weights = languages.map(() => 0)
  for (const word of words) {
    const common = commonWords.get(word)
    if (common) for (const index of common.indexes) weights[index]! += common.weight
  }
  return weights
}

/** Null where no language is clearly ahead. */
function findLeader(weights: Weights, candidates: readonly Candidate[]): Candidate | null {
  let [leader, most, next]: [Candidate | null, number, number] = [null, 0, 0]
  for (const candidate of candidates) {
    const weight = weights[candidate.index] ?? 0
    if (weight > most) [leader, most, next] = [candidate, weight, most]
    else next = Math.max(next, weight)
  }
  return most >= ENOUGH && most >= 2 * next ? leader : null
}

/** Whether the words leave no doubt that the text is in the language, and not in one that shares some of them. */
function isPlain({ index }: Candidate, words: readonly string[]): boolean {
  const common = words.filter((word) => isCommonIn(index, word))
  return common.length >= COMMON_PART * words.length && new Set(common).size >= FEWEST_COMMON
}

function isCommonIn(index: number, word: string): boolean {
  return commonWords.get(word)?.indexes.includes(index) === true
}

/** The language that a text is surely in: one of the archive without a table of words, or unknown where it has another one. */
function askAmongAll(
  words: readonly string[],
  candidates: readonly Candidate[],
): LanguageTag | null {
  if (words.length < SHORT) return null
  const best = askStatistics(words.slice(0, MOST_WORDS).join(' '), null)
  if (best === null) return null
  const found = candidates.find(({ primary }) => nameInStatistics(primary) === best)
  if (!found) return UNKNOWN
  return found.index === -1 ? found.tag : null
}

/** Both forms of Norwegian are one to the statistics. */
function nameInStatistics(primary: string): string {
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}

/** Text of some length with hardly a common word is a table of figures or names: there is nothing to ask. */
function askBeyondWords(
  words: readonly string[],
  weights: Weights,
  candidates: readonly Candidate[],
): LanguageTag {
  const weight = Math.max(...weights)
  if (words.length < FEWEST && weight === 0) return UNKNOWN
  if (words.length >= SHORT && weight < 1) return UNKNOWN
  const best = askStatistics(
    words.slice(0, MOST_WORDS).join(' '),
    candidates.map(({ primary }) => nameInStatistics(primary)),
  )
  const found = candidates.find(({ primary }) => nameInStatistics(primary) === best)
  if (!found) return UNKNOWN
  return saysEnough(found, words) ? found.tag : UNKNOWN
}

/** One word alone, however often, may be one of another language in a text of some length. */
function saysEnough({ index }: Candidate, words: readonly string[]): boolean {
  const common = new Set(words.filter((word) => isCommonIn(index, word)))
  return words.length < SHORT || common.size >= FEWEST_OF_GUESS
}

const load = createRequire(import.meta.url)
let known: typeof tinyld | null = null

/** An answer takes more time than all else that is asked of a short record, and a list says the same over and over. */
const answers = new Map<string, string | null>()
const MOST_ANSWERS = 2000

/**
 * Null where no language of `only` has a claim, or, where all of them are asked, none a sure one. The tables take a tenth of a
 * second to load, and many a run never asks.
 */
function askStatistics(words: string, only: readonly string[] | null): string | null {
  const question = `${only?.join(' ') ?? '*'}: ${words}`
  const answer = answers.get(question)
  if (answer !== undefined) return answer
  known ??= load('tinyld') as typeof tinyld
  const [best] = known.detectAll(words, only ? { only: [...only] } : {})
  const found = best && (only || best.accuracy >= SURE) ? best.lang : null
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(question, found)
  return found
}
