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
  if (leader !== null) return leader
  return asksStatistics ? askBeyondWords(words, weights, latin) : UNKNOWN
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
function findLeader(weights: Weights, candidates: readonly Candidate[]): LanguageTag | null {
  let [leader, most, next]: [LanguageTag | null, number, number] = [null, 0, 0]
  for (const { tag, index } of candidates) {
    const weight = weights[index] ?? 0
    if (weight > most) [leader, most, next] = [tag, weight, most]
    else next = Math.max(next, weight)
  }
  return most >= ENOUGH && most >= 2 * next ? leader : null
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
    candidates.map(({ primary }) => primary),
  )
  const found = candidates.find(({ primary }) => primary === best)
  return found && (words.length < SHORT || (weights[found.index] ?? 0) > 0) ? found.tag : UNKNOWN
}

const load = createRequire(import.meta.url)
let known: typeof tinyld | null = null

/** An answer takes more time than all else that is asked of a short record, and a list says the same over and over. */
const answers = new Map<string, string | null>()
const MOST_ANSWERS = 2000

/** Null where no language of `only` has a claim. The tables take a tenth of a second to load, and many a run never asks. */
function askStatistics(words: string, only: readonly string[]): string | null {
  const question = `${only.join(' ')}: ${words}`
  const answer = answers.get(question)
  if (answer !== undefined) return answer
  known ??= load('tinyld') as typeof tinyld
  const [best] = known.detectAll(words, { only: [...only] })
  const found = best?.lang ?? null
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(question, found)
  return found
}
